package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where an assessment goes that the person puts away, until they take it back or empty the bin.
/// Only the file itself moves, by one rename: at every instant it is either here or there.
record Bin(DataFolder folder, FileActions files, FolderContents contents, SetAside setAside) {

  List<Listing.Listed> list() throws IOException {
    return ids().stream()
        .map(id ->
            new Listing.Listed(id, contents.reading(() -> contents.read(folder.binned(id), id))))
        .toList();
  }

  void moveIn(String id) throws IOException {
    files.createFolder(folder.bin());
    Path binned = folder.binned(id);
    if (files.exists(binned)) {
      byte[] former = files.read(binned, AssessmentFormat.MOST_BYTES);
      setAside.putAside(binned, id, Sha256.of(former));
    }
    move(folder.main(id), binned);
  }

  /// Where the file is back by other means, it stays as it is.
  void moveBack(String id) throws IOException {
    if (!files.exists(folder.main(id))) {
      move(folder.binned(id), folder.main(id));
    }
  }

  /// For good, with all copies. The binned file goes last, when nothing else can outlast it: a copy
  /// that a power cut brought back would be taken for an assessment whose file was lost.
  void empty() throws IOException {
    for (String id : ids()) {
      if (!files.exists(folder.main(id))) {
        for (Backup backup : contents.backups(id)) {
          files.delete(contents.path(backup));
        }
        if (files.exists(folder.backups())) {
          files.forceFolder(folder.backups());
        }
        for (Path temporary : contents.temporaries(id)) {
          files.delete(temporary);
        }
        setAside.remove(id);
        files.forceFolder(folder.root());
      }
      files.delete(folder.binned(id));
      files.forceFolder(folder.bin());
    }
  }

  private List<String> ids() throws IOException {
    return contents.namesIn(folder.bin()).stream()
        .flatMap(name -> DataFolder.idOfMain(name).stream())
        .toList();
  }

  private void move(Path from, Path to) throws IOException {
    files.replace(from, to);
    files.forceFolder(folder.bin());
    files.forceFolder(folder.root());
  }
}
