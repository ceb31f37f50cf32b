package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.storage.file.DiskTask;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where an assessment goes that the person puts away, until they take it back or empty the bin.
/// Only the file itself moves, by one rename: at every instant it is either here or there. What was
/// entered after the year was finished follows it, and is the year's again wherever it is.
public final class Bin {

  private final AssessmentReader reader;
  private final DataFolder folder;
  private final FileActions files;
  private final SetAside setAside;

  Bin(AssessmentReader reader, SetAside setAside) {
    this.reader = reader;
    this.folder = reader.folder();
    this.files = reader.files();
    this.setAside = setAside;
  }

  public List<Listing.Listed> list() throws IOException {
    return ids().stream().map(id -> new Listing.Listed(id, reading(id))).toList();
  }

  private Reading reading(String id) {
    try {
      return reader.read(folder.binned(id), id).reading();
    } catch (IOException e) {
      return new Reading.Failed(reader.reason(e));
    }
  }

  public Optional<FailureReason> moveIn(String id) {
    return attempt(() -> {
      files.createFolder(folder.bin());
      Path binned = folder.binned(id);
      if (files.exists(binned)) {
        byte[] former = files.read(binned, AssessmentFormat.MOST_BYTES);
        setAside.putAside(binned, id, Sha256.of(former));
      }
      move(folder.main(id), binned);
      moveLater(folder.later(id), folder.binnedLater(id), id);
    });
  }

  private void moveLater(Path from, Path to, String id) throws IOException {
    if (!files.exists(from)) {
      return;
    }
    if (files.exists(to)) {
      byte[] former = files.read(to, AssessmentFormat.MOST_BYTES);
      setAside.putAside(to, DataFolder.laterStem(id), Sha256.of(former));
    }
    move(from, to);
  }

  /// Where the file is back by other means, it stays as it is.
  public Optional<FailureReason> moveBack(String id) {
    return attempt(() -> {
      if (!files.exists(folder.main(id))) {
        if (!files.exists(folder.later(id))) {
          moveLater(folder.binnedLater(id), folder.later(id), id);
        }
        move(folder.binned(id), folder.main(id));
      }
    });
  }

  /// For good, with all copies. The binned file goes last, when nothing else can outlast it: a copy
  /// that a power cut brought back would be taken for an assessment whose file was lost.
  public Optional<FailureReason> empty() {
    return attempt(this::emptyNow);
  }

  private void emptyNow() throws IOException {
    for (String id : ids()) {
      if (!files.exists(folder.main(id))) {
        for (BackupReader kind : List.of(reader, reader.followUps())) {
          for (Path backup : kind.earlier(id)) {
            files.delete(backup);
          }
        }
        if (files.exists(folder.backups())) {
          files.forceFolder(folder.backups());
        }
        for (Path temporary : reader.temporaries(id)) {
          files.delete(temporary);
        }
        for (Path temporary : reader.followUps().temporaries(id)) {
          files.delete(temporary);
        }
        files.delete(folder.later(id));
        setAside.remove(id);
        files.forceFolder(folder.root());
      }
      files.delete(folder.binnedLater(id));
      files.delete(folder.binned(id));
      files.forceFolder(folder.bin());
    }
  }

  private List<String> ids() throws IOException {
    return reader.namesIn(folder.bin()).stream()
        .flatMap(name -> DataFolder.idOfMain(name).stream())
        .toList();
  }

  private Optional<FailureReason> attempt(DiskTask task) {
    return FailureReason.whyNot(task, files, folder.root(), 0);
  }

  private void move(Path from, Path to) throws IOException {
    files.replace(from, to);
    files.forceFolder(folder.bin());
    files.forceFolder(folder.root());
  }
}
