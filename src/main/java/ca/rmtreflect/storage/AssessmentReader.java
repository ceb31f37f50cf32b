package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.FileFailedException;
import ca.rmtreflect.storage.file.PatientFiles;
import ca.rmtreflect.storage.file.UnfitFileException;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Reads assessments and changes nothing, so that it needs no lock. What cannot be fetched is an
/// exception, never an absence.
public record AssessmentReader(DataFolder folder, AssessmentFormat format, FileActions files)
    implements BackupReader {

  private static final int AT_ONCE = 4;
  private static final String ID = "/id";

  public AssessmentReader(DataFolder folder, AssessmentFormat format) {
    this(folder, format, PatientFiles.onDisk());
  }

  /// Everything in the data folder, by id. An exception means that the folder could not be read.
  public Listing list() throws IOException {
    return list(_ -> {}, (_, _) -> {});
  }

  /// Likewise, side by side, the newest first. `found` is told the ids before any file is read, and
  /// `read` what each stands for as soon as that is known, from several threads at once.
  public Listing list(
      Consumer<Collection<String>> found, BiConsumer<String, Optional<Listing.Listed>> read)
      throws IOException {
    List<String> names = files.names(folder.root());
    NavigableSet<String> ids = ids(names);
    found.accept(ids);
    List<Future<Optional<Listing.Listed>>> readings = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (String id : ids.descendingSet()) {
        readings.add(
            threads.submit(() -> {
              Optional<Listing.Listed> listed = listed(id, names);
              read.accept(id, listed);
              return listed;
            }));
      }
    }
    List<Listing.Listed> assessments =
        readings.reversed().stream().flatMap(reading -> reading.resultNow().stream()).toList();
    List<String> known = assessments.stream().map(Listing.Listed::id).toList();
    List<Path> others =
        names.stream()
            .filter(name -> name.endsWith(".json"))
            .filter(name -> DataFolder.idOfMain(name).filter(known::contains).isEmpty())
            .map(folder.root()::resolve)
            .filter(path -> !path.equals(folder.settings()))
            .filter(path -> !isLater(path, known))
            .toList();
    return new Listing(assessments, others);
  }

  /// Whether a file belongs to one of the years, as what was entered after it was finished.
  private static boolean isLater(Path path, List<String> known) {
    return DataFolder.idOfLater(path.getFileName().toString()).filter(known::contains).isPresent();
  }

  @Override
  public boolean isOfLater() {
    return false;
  }

  @Override
  public Optional<Instant> changedAt(Path file) {
    return open(file) instanceof Reading.Whole(var year, _)
        ? Optional.of(year.changedAt())
        : Optional.empty();
  }

  /// Reads what was entered after years were finished.
  public FollowUpReader followUps() {
    return new FollowUpReader(folder, format.followUps(), files);
  }

  /// What an id stands for; empty where only its name is that of an assessment.
  private Optional<Listing.Listed> listed(String id, List<String> names) {
    try {
      WhichCopy found = find(id, names);
      return isStray(id, found)
          ? Optional.empty()
          : Optional.of(new Listing.Listed(id, found.reading()));
    } catch (IOException e) {
      return Optional.of(new Listing.Listed(id, new Reading.Failed(reason(e))));
    }
  }

  /// What the copy of an assessment says that counts.
  public Reading read(String id) throws IOException {
    return find(id).reading();
  }

  /// The year from which another one was begun, where it is here and whole, with what became of its
  /// plan after it was finished.
  public Optional<FollowedYear> previous(Assessment year) throws IOException {
    String id = year.previous();
    return id != null && read(id) instanceof Reading.Whole(var previous, _)
        ? Optional.of(new FollowedYear(previous, followUps().read(id)))
        : Optional.empty();
  }

  /// What can be shown of an assessment.
  public OpenResult.OnlyRead open(String id) {
    try {
      WhichCopy found = find(id);
      return new OpenResult.OnlyRead(
          found.reading(), found instanceof WhichCopy.Earlier, List.of());
    } catch (IOException e) {
      return OpenResult.failed(reason(e));
    }
  }

  /// What any file says, or why the disk did not hand it out.
  public Reading open(Path file) {
    try {
      return read(file).reading();
    } catch (IOException e) {
      return new Reading.Failed(reason(e));
    }
  }

  /// Why something here could not be read or moved, in terms that a person can do something about.
  public FailureReason reason(IOException failure) {
    return FailureReason.of(failure, files, folder.root(), 0);
  }

  /// Every id of which there is a file, a finished temporary file or a backup; without those in the
  /// bin. `names` are those in the data folder itself.
  NavigableSet<String> ids(List<String> names) throws IOException {
    NavigableSet<String> ids = new TreeSet<>();
    names.forEach(name -> DataFolder.idOfUnfinished(name).ifPresent(ids::add));
    for (String name : namesIn(folder.backups())) {
      Backup.parse(name).filter(one -> !one.isLater()).map(Backup::id).ifPresent(ids::add);
    }
    ids.remove("settings");
    namesIn(folder.bin()).forEach(name -> DataFolder.idOfMain(name).ifPresent(ids::remove));
    names.forEach(name -> DataFolder.idOfMain(name).ifPresent(ids::add));
    return ids;
  }

  /// Which copy of an assessment counts; none of one in the bin. What cannot be an id names
  /// nothing, and no other folder either.
  WhichCopy find(String id) throws IOException {
    return find(id, files.names(folder.root()));
  }

  /// Likewise, in a data folder with these names.
  WhichCopy find(String id, List<String> names) throws IOException {
    if (!Slug.isValid(id)) {
      return new WhichCopy.Nothing();
    }
    Optional<FileRead> main = main(id);
    if (main.isEmpty() && isBinned(id)) {
      return new WhichCopy.Nothing();
    }
    List<FileRead> temporaries = new ArrayList<>();
    for (Path path : temporaries(id, names)) {
      if (files.isLink(path)) {
        continue;
      }
      try {
        temporaries.add(read(path, id));
      } catch (NoSuchFileException e) {
        // The window finished a save while somebody else looks: the file has its name now.
      }
    }
    List<FileRead> backups = new ArrayList<>();
    if (main.isEmpty() || main.get().isDamaged()) {
      backups.addAll(untilReadable(backups(id), id));
    }
    return WhichCopy.of(main, temporaries, backups);
  }

  /// The newest backup that is not damaged, behind those that are. What the disk does not hand out
  /// may be the newest words, so none older takes its place.
  private List<FileRead> untilReadable(List<Backup> newestFirst, String id) throws IOException {
    List<FileRead> looked = new ArrayList<>();
    for (Backup backup : newestFirst) {
      FileRead found = read(path(backup), id);
      looked.add(found);
      if (!found.isDamaged()) {
        break;
      }
    }
    return looked;
  }

  /// Whether there is any trace of an id.
  boolean isTaken(String id) throws IOException {
    return files.exists(folder.main(id))
        || isBinned(id)
        || !backups(id).isEmpty()
        || !temporaries(id).isEmpty();
  }

  private boolean isBinned(String id) throws IOException {
    return namesIn(folder.bin()).contains(folder.binned(id).getFileName().toString());
  }

  private Optional<FileRead> main(String id) throws IOException {
    Path path = folder.main(id);
    if (files.isLink(path)) {
      throw new FileFailedException(FailureReason.LINK);
    }
    return files.exists(path) ? Optional.of(read(path, id)) : Optional.empty();
  }

  List<Path> temporaries(String id) throws IOException {
    return temporaries(id, files.names(folder.root()));
  }

  List<Path> temporaries(String id, List<String> names) {
    return names.stream()
        .filter(name -> DataFolder.idOfUnfinished(name).filter(id::equals).isPresent())
        .map(folder.root()::resolve)
        .toList();
  }

  /// A file that should hold a certain assessment; another one's is as good as damaged.
  FileRead read(Path path, String id) throws IOException {
    FileRead found = read(path);
    String inside = found.reading().shown().map(Assessment::id).orElse(id);
    if (inside.equals(id)) {
      return found;
    }
    Problem stranger = Problem.of(ID, Problem.Code.NOT_OFFERED, inside, id);
    return new FileRead(path, found.digest(), new Reading.Damaged(List.of(stranger)));
  }

  /// A mistake of the program over one file must not keep anybody from the others.
  FileRead read(Path path) throws IOException {
    try {
      byte[] bytes = files.read(path, AssessmentFormat.MOST_BYTES);
      return new FileRead(path, Sha256.of(bytes), format.read(bytes));
    } catch (UnfitFileException e) {
      return new FileRead(path, "", new Reading.Damaged(List.of(e.problem())));
    } catch (RuntimeException | Error e) {
      throw new FileFailedException(e);
    }
  }

  /// Whether a file has a name like ours but holds another assessment, and nothing else of that
  /// name is here: a copy that somebody made.
  boolean isStray(String id, WhichCopy found) throws IOException {
    Optional<FileRead> main =
        switch (found) {
          case WhichCopy.Unfinished(_, var former) -> former;
          case WhichCopy.Unreadable(var files) -> Optional.of(files.getFirst());
          default -> Optional.empty();
        };
    return main.filter(AssessmentReader::isStranger).isPresent() && backups(id).isEmpty();
  }

  private static boolean isStranger(FileRead found) {
    return found.reading() instanceof Reading.Damaged(var problems)
        && problems.getFirst().pointer().equals(ID)
        && problems.getFirst().code() == Problem.Code.NOT_OFFERED;
  }
}
