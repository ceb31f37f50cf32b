package ca.rmtreflect.storage.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/// Another program seems to hold a file, as scanners, indexers, sync tools and backups do for a
/// moment. Whoever waits and tries again may have it.
public final class HeldFileException extends FileSystemException {

  private static final long serialVersionUID = 1;

  private final boolean denied;

  private HeldFileException(FileSystemException failure, boolean denied) {
    super(failure.getFile(), failure.getOtherFile(), failure.getReason());
    initCause(failure);
    this.denied = denied;
  }

  /// What the system gives no name of its own, or calls a lack of rights.
  static HeldFileException of(FileSystemException failure) {
    return new HeldFileException(failure, failure instanceof AccessDeniedException);
  }

  /// A file in the place of which another one may not come, although that lies beside it already:
  /// no lack of rights.
  static HeldFileException target(FileSystemException failure) {
    return new HeldFileException(failure, false);
  }

  /// Whether it may be a lack of rights as well.
  boolean isDenied() {
    return denied;
  }
}
