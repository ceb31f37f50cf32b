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

  private final FolderContents contents;

  public AssessmentReader(DataFolder folder, AssessmentFormat format) {
    this(folder, format, TimedFiles.onDisk());
  }

  /// Likewise, on a disk that may be another one.
  public AssessmentReader(DataFolder folder, AssessmentFormat format, FileActions files) {
    this.contents = new FolderContents(folder, files, format);
  }

  /// Everything in the data folder, in the order of the ids. An exception means that the folder
  /// itself could not be read. The files are read side by side, as each may keep one waiting.
  public Listing list() throws IOException {
    List<String> names = contents.files().names(contents.folder().root());
    List<Future<Optional<Listing.Listed>>> readings = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (String id : contents.ids(names)) {
        readings.add(threads.submit(() -> listed(id, names)));
      }
    }
    List<Listing.Listed> assessments =
        readings.stream().flatMap(reading -> reading.resultNow().stream()).toList();
    Set<String> ids =
        assessments.stream().map(Listing.Listed::id).collect(Collectors.toUnmodifiableSet());
    List<Path> others =
        names.stream()
            .filter(name -> name.endsWith(".json"))
            .filter(name ->
                !contents.folder().root().resolve(name).equals(contents.folder().settings()))
            .filter(name -> DataFolder.idOfMain(name).filter(ids::contains).isEmpty())
            .map(contents.folder().root()::resolve)
            .toList();
    return new Listing(assessments, others);
  }

  /// What the copy of an assessment says that counts.
  public Reading read(String id) throws IOException {
    return contents.find(id).reading();
  }

  /// Why something could not be read, in terms that a person can do something about.
  public FailureReason reason(IOException failure) {
    return contents.reason(failure);
  }

  /// What can be shown of an assessment.
  public OpenResult.OnlyRead open(String id) {
    try {
      WhichCopy found = contents.find(id);
      return new OpenResult.OnlyRead(
          found.reading(), found instanceof WhichCopy.Earlier, List.of());
    } catch (IOException e) {
      return OpenResult.failed(reason(e));
    }
  }

  /// What can be shown of any file.
  public Reading open(Path file) {
    return contents.reading(() -> contents.read(file));
  }

  /// What an id stands for; empty where only its name is that of an assessment.
  private Optional<Listing.Listed> listed(String id, List<String> names) {
    try {
      WhichCopy found = contents.find(id, names);
      return contents.isStray(id, found)
          ? Optional.empty()
          : Optional.of(new Listing.Listed(id, found.reading()));
    } catch (IOException e) {
      return Optional.of(new Listing.Listed(id, new Reading.Failed(reason(e))));
    }
  }
}
