package ca.rmtreflect.storage.file;

import java.io.IOException;

/// A failure of which the reason is known, so that the disk need not be asked.
public final class FileFailedException extends IOException {

  private static final long serialVersionUID = 1;

  private final FailureReason reason;

  public FileFailedException(FailureReason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /// Because of a mistake of the program, which came to light over a file.
  public FileFailedException(Throwable mistake) {
    super(mistake);
    this.reason = FailureReason.MISTAKE;
  }

  public FailureReason reason() {
    return reason;
  }
}
