package ca.rmtreflect.storage.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A file that is marked as one that nobody may change was to be replaced.
final class ProtectedFileException extends FileSystemException {

  private static final long serialVersionUID = 1;

  ProtectedFileException(Path file) {
    super(file.toString());
  }
}
