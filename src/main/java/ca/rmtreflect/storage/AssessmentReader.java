package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.TimedFiles;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads assessments and changes nothing, so that it needs no lock.
public final class AssessmentReader {

  private final DataFolder folder;
  private final FileActions files;
  private final Shelf shelf;

  public AssessmentReader(DataFolder folder, AssessmentFormat format) {
    this(folder, format, TimedFiles.onDisk());
  }

  /// Likewise, on a disk that may be another one.
  public AssessmentReader(DataFolder folder, AssessmentFormat format, FileActions files) {
    this.folder = folder;
    this.files = files;
    this.shelf = new Shelf(folder, files, format);
  }

  /// Everything in the data folder, in the order of the ids. An exception means that the folder
  /// itself could not be read.
  public Listing list() throws IOException {
    List<Listing.Listed> assessments = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String id : shelf.ids()) {
      if (!isStray(id)) {
        assessments.add(new Listing.Listed(id, readIfPossible(id)));
        names.add(id);
      }
    }
    List<Path> others =
        files.names(folder.root()).stream()
            .filter(name -> name.endsWith(".json"))
            .filter(name -> !folder.root().resolve(name).equals(folder.settings()))
            .filter(name -> DataFolder.idOfMain(name).filter(names::contains).isEmpty())
            .map(folder.root()::resolve)
            .toList();
    return new Listing(assessments, others);
  }

  /// The copy of an assessment that counts, empty when there is none of that id.
  public Optional<Reading> read(String id) throws IOException {
    return switch (shelf.find(id)) {
      case Choice.Main(var main) -> Optional.of(main.reading());
      case Choice.Unfinished(var temporary, var _) -> Optional.of(temporary.reading());
      case Choice.Earlier(var backup, var _) -> Optional.of(backup.reading());
      case Choice.Unreadable(var found) -> Optional.of(found.getFirst().reading());
      case Choice.Nothing() -> Optional.empty();
    };
  }

  /// Any file, wherever it is.
  public Reading read(Path file) throws IOException {
    return shelf.read(file).reading();
  }

  private Optional<Reading> readIfPossible(String id) {
    try {
      return read(id);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean isStray(String id) {
    try {
      return shelf.isStray(id);
    } catch (IOException e) {
      return false;
    }
  }
}
