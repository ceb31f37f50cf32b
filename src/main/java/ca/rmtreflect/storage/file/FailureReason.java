package ca.rmtreflect.storage.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why something could not be written or read, as far as a person can do something about it.
public enum FailureReason {
  DISK_FULL,
  READ_ONLY,
  DENIED,

  /// The file that is to be replaced is marked as one that nobody may change.
  PROTECTED,
  GONE,

  /// There is a link to another place where the file itself should be.
  LINK,
  TOO_LARGE,

  /// Another program uses the file, as far as anybody can tell.
  HELD,

  /// The disk did not answer in time, as for a file whose content is still in a cloud.
  NOT_ANSWERING,

  /// The program could not read again what it was about to write.
  UNSOUND,

  /// Something in the program went wrong that nobody expected.
  MISTAKE,
  IO;

  /// Some room for names and backups beside the bytes themselves.
  private static final long SPARE = 64 * 1024;

  /// What macOS and Windows say of a file that their sync tools did not fetch. Elsewhere the words
  /// do not occur.
  private static final List<String> OF_THE_CLOUD = List.of("deadlock", "cloud");

  /// The reason behind a failure to write about so many bytes into a folder. What the system says
  /// comes in its own language, so the disk itself is asked.
  public static FailureReason of(IOException failure, FileActions files, Path folder, long bytes) {
    return switch (failure) {
      case FileFailedException known -> known.reason();
      case HeldFileException held when held.isDenied() -> DENIED;
      case AccessDeniedException _ -> DENIED;
      case NoSuchFileException _, NotDirectoryException _ -> GONE;
      case IOException refused when isInTheCloud(refused) -> NOT_ANSWERING;
      default -> {
        try {
          if (!files.exists(folder)) {
            yield GONE;
          }
          if (files.isReadOnly(folder)) {
            yield READ_ONLY;
          }
          FailureReason unnamed = failure instanceof HeldFileException ? HELD : IO;
          yield files.spaceLeft(folder) < bytes + SPARE ? DISK_FULL : unnamed;
        } catch (IOException e) {
          yield IO;
        }
      }
    };
  }

  /// Why a task could not be done that writes about so many bytes into a folder; empty when it is
  /// done.
  public static Optional<FailureReason> whyNot(
      DiskTask task, FileActions files, Path folder, long bytes) {
    try {
      task.run();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(of(e, files, folder, bytes));
    }
  }

  private static boolean isInTheCloud(IOException refused) {
    String reason =
        refused instanceof FileSystemException ofFile ? ofFile.getReason() : refused.getMessage();
    return reason != null
        && OF_THE_CLOUD.stream().anyMatch(reason.toLowerCase(Locale.ROOT)::contains);
  }
}
