package ca.rmtreflect.storage.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A link to another place was found where a file of the data folder should be.
public final class LinkedFileException extends FileSystemException {

  private static final long serialVersionUID = 1;

  public LinkedFileException(Path file) {
    super(file.toString());
  }
}
