package ca.rmtreflect.storage;

import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.FileFailedException;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.FollowUpFormat;
import ca.rmtreflect.storage.format.FollowUpReading;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads what was entered after years were finished, and changes nothing.
public record FollowUpReader(DataFolder folder, FollowUpFormat format, FileActions files)
    implements BackupReader {

  /// The files of a year that are there: its own, saves that were cut off, and the newest backup
  /// that can be read, behind those that cannot.
  record Found(
      Optional<FollowUpFile> main, List<FollowUpFile> temporaries, List<FollowUpFile> backups) {

    /// A save that was complete but for its rename.
    Optional<FollowUpFile> unfinished() {
      long expected = main.map(FollowUpFile::seq).orElse(-1L);
      return temporaries.stream()
          .filter(FollowUpFile::isSealed)
          .filter(one -> expected < 0 || one.seq() == expected + 1)
          .max(Comparator.comparingLong(FollowUpFile::seq));
    }

    /// The copy that counts, be it damaged.
    Optional<FollowUpFile> counts() {
      boolean whole = main.isPresent() && !main.get().isDamaged();
      Optional<FollowUpFile> next = unfinished();
      Optional<FollowUpFile> backup = backups.stream().filter(one -> !one.isDamaged()).findFirst();
      if (next.isPresent()
          && (whole || next.get().seq() > backup.map(FollowUpFile::seq).orElse(-1L))) {
        return next;
      }
      return whole ? main : backup.or(() -> main);
    }
  }

  /// What the copy of a year's file tells that counts; nothing where there is none. What the disk
  /// does not hand out is an exception, never an absence.
  public FollowUp read(String id) throws IOException {
    return find(id).counts().map(one -> one.reading().shown()).orElse(FollowUp.NONE);
  }

  /// Likewise, for any file.
  public FollowUp in(Path later) throws IOException {
    return files.exists(later)
        ? format.read(files.read(later, AssessmentFormat.MOST_BYTES)).shown()
        : FollowUp.NONE;
  }

  /// The file of the year to which a file belongs that has a name as if it lay beside one.
  public static Optional<Path> yearOf(Path later) {
    String name = later.getFileName().toString();
    return name.endsWith(DataFolder.LATER)
        ? Optional.of(
            later.resolveSibling(
                name.substring(0, name.length() - DataFolder.LATER.length()) + ".json"))
        : Optional.empty();
  }

  /// What the file is called that belongs to a file of a year.
  public static Path besidePath(Path year) {
    String name = year.getFileName().toString();
    String stem = name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
    return year.resolveSibling(stem + DataFolder.LATER);
  }

  @Override
  public boolean isOfLater() {
    return true;
  }

  @Override
  public Optional<Instant> changedAt(Path file) {
    try {
      return Optional.ofNullable(in(file).changedAt());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// What a file of a year tells, where it can be read whole.
  public Optional<FollowUp> open(Path file, String id) {
    try {
      return read(file, id).reading() instanceof FollowUpReading.Whole(var followUp, _)
          ? Optional.of(followUp)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// What lies beside a year itself, be it damaged, as nothing is put right by looking; empty where
  /// nothing is there.
  public Optional<FollowUpReading> reading(String id) throws IOException {
    Found found = find(id);
    return found.main().or(found::counts).map(FollowUpFile::reading);
  }

  /// What was entered for years that are not there, as it is among the other files of a listing. A
  /// year in the bin is there.
  public List<Path> alone(Listing listing) throws IOException {
    List<Path> alone = new ArrayList<>();
    for (Path path : listing.others()) {
      Optional<String> id = DataFolder.idOfLater(path.getFileName().toString());
      if (id.isPresent() && !files.exists(folder.binned(id.get()))) {
        alone.add(path);
      }
    }
    return alone;
  }

  Found find(String id) throws IOException {
    Path path = folder.later(id);
    if (files.isLink(path)) {
      throw new FileFailedException(FailureReason.LINK);
    }
    Optional<FollowUpFile> main =
        files.exists(path) ? Optional.of(read(path, id)) : Optional.empty();
    List<FollowUpFile> temporaries = new ArrayList<>();
    for (Path temporary : temporaries(id)) {
      try {
        temporaries.add(read(temporary, id));
      } catch (NoSuchFileException e) {
        // The window finished a save while somebody else looks.
      }
    }
    List<FollowUpFile> backups = new ArrayList<>();
    if (main.isEmpty() || main.get().isDamaged()) {
      for (Path backup : earlier(id)) {
        FollowUpFile found = read(backup, id);
        backups.add(found);
        if (!found.isDamaged()) {
          break;
        }
      }
    }
    return new Found(main, temporaries, backups);
  }

  FollowUpFile read(Path path, String id) throws IOException {
    return FollowUpFile.read(path, id, format, files);
  }

  List<Path> temporaries(String id) throws IOException {
    return files.names(folder.root()).stream()
        .filter(name -> DataFolder.idOfUnfinishedLater(name).filter(id::equals).isPresent())
        .map(folder.root()::resolve)
        .toList();
  }
}
