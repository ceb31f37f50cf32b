package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.file.FolderLock;
import java.io.IOException;

/// The hold that this window has on the data folder, for as long as the process lives.
final class Hold {

  private final DataFolder folder;
  private final EventLog log;
  private FolderLock lock;

  /// Takes hold of the folder, if no other window has it.
  Hold(DataFolder folder, EventLog log) {
    this.folder = folder;
    this.log = log;
    this.lock = take();
  }

  synchronized FolderLock.Standing standing() {
    return lock.standing();
  }

  /// Where there could be no lock, as on a disk that took no changes, there may be one now.
  synchronized FolderLock.Standing tryAgain() {
    if (lock.standing() == FolderLock.Standing.NOT_SUPPORTED) {
      // First of all: whatever closes the file later would give the new lock away.
      release();
      lock = take();
    }
    return lock.standing();
  }

  /// The end of the process gives the lock back in any case, so a failure here means nothing.
  synchronized void release() {
    try {
      lock.close();
    } catch (IOException _) {
      // Nobody can do anything about it.
    }
  }

  private FolderLock take() {
    FolderLock taken = folder.lock();
    if (taken.standing() != FolderLock.Standing.HELD) {
      log.note(Event.LOCK, taken.standing());
    }
    return taken;
  }
}
