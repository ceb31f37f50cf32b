package ca.rmtreflect.storage.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A file or folder that is there and does not answer, as one that lies in the cloud.
public final class NoAnswerException extends FileSystemException {

  private static final long serialVersionUID = 1;

  NoAnswerException(Path path) {
    super(path.toString());
  }
}
