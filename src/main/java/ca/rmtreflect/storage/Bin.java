package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where an assessment goes that the person puts away, until they take it back or empty the bin.
/// Only the file itself moves, by one rename: at every instant it is either here or there.
final class Bin {

  private final FolderContents contents;
  private final DataFolder folder;
  private final FileActions files;
  private final SetAside setAside;

  Bin(FolderContents contents, SetAside setAside) {
    this.contents = contents;
    this.folder = contents.folder();
    this.files = contents.files();
    this.setAside = setAside;
  }

  List<Listing.Listed> list() throws IOException {
    List<Listing.Listed> binned = new ArrayList<>();
    for (String id : ids()) {
      binned.add(listed(id));
    }
    return binned;
  }

  private Listing.Listed listed(String id) {
    try {
      Reading reading = contents.read(folder.binned(id), id).reading();
      return new Listing.Listed(id, OpenResult.toRead(reading, false, List.of()));
    } catch (IOException e) {
      return new Listing.Listed(id, new OpenResult.Failed(contents.reason(e)));
    }
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
