package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.TimedFiles;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/// Reads assessments and changes nothing, so that it needs no lock.
public final class AssessmentReader {

  private static final int AT_ONCE = 4;

  private final DataFolder folder;
  private final FileActions files;
  private final FolderContents contents;

  public AssessmentReader(DataFolder folder, AssessmentFormat format) {
    this(folder, format, TimedFiles.onDisk());
  }

  /// Likewise, on a disk that may be another one.
  public AssessmentReader(DataFolder folder, AssessmentFormat format, FileActions files) {
    this.folder = folder;
    this.files = files;
    this.contents = new FolderContents(folder, files, format);
  }

  /// Everything in the data folder, in the order of the ids. An exception means that the folder
  /// itself could not be read. The files are read side by side, as each may keep one waiting.
  public Listing list() throws IOException {
    List<Future<Optional<Listing.Listed>>> readings = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (String id : contents.ids()) {
        readings.add(threads.submit(() -> listed(id)));
      }
    }
    List<Listing.Listed> assessments =
        readings.stream().flatMap(reading -> reading.resultNow().stream()).toList();
    Set<String> names =
        assessments.stream().map(Listing.Listed::id).collect(Collectors.toUnmodifiableSet());
    List<Path> others =
        files.names(folder.root()).stream()
            .filter(name -> name.endsWith(".json"))
            .filter(name -> !folder.root().resolve(name).equals(folder.settings()))
            .filter(name -> DataFolder.idOfMain(name).filter(names::contains).isEmpty())
            .map(folder.root()::resolve)
            .toList();
    return new Listing(assessments, others);
  }

  /// An assessment as it was found. An earlier copy stands for a file that is missing or damaged:
  /// whoever shows it has to say so.
  public record Copy(Reading reading, boolean isEarlier) {}

  /// The copy of an assessment that counts, empty when there is none of that id.
  public Optional<Copy> find(String id) throws IOException {
    WhichCopy choice = contents.find(id);
    return choice.file().map(file -> new Copy(file.reading(), choice instanceof WhichCopy.Earlier));
  }

  /// What that copy says.
  public Optional<Reading> read(String id) throws IOException {
    return find(id).map(Copy::reading);
  }

  /// Why something could not be read, in terms that a person can do something about.
  public FailureReason reason(IOException failure) {
    return contents.reason(failure);
  }

  /// What can be shown of an assessment.
  public OpenResult open(String id) {
    return toRead(() -> contents.find(id));
  }

  /// What can be shown of any file.
  public OpenResult open(Path file) {
    return toRead(() -> new WhichCopy.Main(contents.read(file)));
  }

  private OpenResult toRead(Source source) {
    try {
      return toRead(source.find());
    } catch (IOException e) {
      return new OpenResult.Failed(reason(e));
    }
  }

  private static OpenResult toRead(WhichCopy found) {
    return found
        .file()
        .map(file ->
            OpenResult.toRead(file.reading(), found instanceof WhichCopy.Earlier, List.of()))
        .orElseGet(OpenResult.Absent::new);
  }

  /// What an id stands for; empty where only its name is that of an assessment.
  private Optional<Listing.Listed> listed(String id) {
    OpenResult opening;
    try {
      WhichCopy found = contents.find(id);
      if (contents.isStray(id, found)) {
        return Optional.empty();
      }
      opening = toRead(found);
    } catch (IOException e) {
      opening = new OpenResult.Failed(reason(e));
    }
    return Optional.of(new Listing.Listed(id, opening));
  }

  private interface Source {
    WhichCopy find() throws IOException;
  }
}
