package ca.rmtreflect.storage.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// Why something could not be written or read, as far as a person can do something about it.
public enum FailureReason {
  DISK_FULL,
  READ_ONLY,
  DENIED,
  GONE,
  TOO_LARGE,

  /// The disk did not answer in time, as for a file whose content is still in a cloud.
  NOT_ANSWERING,

  /// The program could not read again what it was about to write.
  UNSOUND,
  IO;

  /// Some room for names and backups beside the bytes themselves.
  private static final long SPARE = 64 * 1024;

  /// The reason behind a failure to write about so many bytes into a folder. What the system says
  /// comes in its own language, so the disk itself is asked.
  public static FailureReason of(IOException failure, FileActions files, Path folder, long bytes) {
    return switch (failure) {
      case AccessDeniedException _ -> DENIED;
      case NoAnswerException _ -> NOT_ANSWERING;
      case NoSuchFileException _, NotDirectoryException _ -> GONE;
      default -> {
        try {
          if (!files.exists(folder)) {
            yield GONE;
          }
          if (files.isReadOnly(folder)) {
            yield READ_ONLY;
          }
          yield files.spaceLeft(folder) < bytes + SPARE ? DISK_FULL : IO;
        } catch (IOException e) {
          yield IO;
        }
      }
    };
  }
}
