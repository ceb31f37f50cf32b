package ca.rmtreflect.storage.file;

import java.io.IOException;
import java.nio.file.Path;

/// A file that could not be written, and why.
public final class NotWrittenException extends IOException {

  private static final long serialVersionUID = 1;

  private final String path;
  private final FailureReason reason;

  NotWrittenException(Path path, FailureReason reason, IOException cause) {
    super(cause);
    this.path = path.toString();
    this.reason = reason;
  }

  public String path() {
    return path;
  }

  public FailureReason reason() {
    return reason;
  }
}
