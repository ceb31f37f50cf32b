package ca.rmtreflect.storage.file;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;

/// Writes a file so that at every instant, even when the power goes, either the old bytes are there
/// or the new ones, complete.
public final class AtomicFile {

  /// The end of the name of a file that is being written.
  public static final String UNFINISHED = ".tmp";

  private static final Duration FIRST_WAIT = Duration.ofMillis(10);
  private static final Duration LONGEST_WAIT = Duration.ofMillis(1280);
  private static final int ATTEMPTS_WHEN_INTERRUPTED = 3;
  private static final int MARK_LENGTH = 8;

  private final FileActions files;
  private final Pause pause;

  public AtomicFile(FileActions files, Pause pause) {
    this.files = files;
    this.pause = pause;
  }

  /// Returns once the bytes are on the device under their name. An exception means that the old
  /// file is still whole, or that the new one is, but perhaps not for the next power cut.
  ///
  /// An interrupt would close the channel half-way, so it waits until this is over.
  public void write(Path target, byte[] bytes) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      for (int attempt = 1; ; attempt++) {
        try {
          writeOnce(target, bytes);
          return;
        } catch (ClosedByInterruptException e) {
          interrupted |= Thread.interrupted();
          if (attempt == ATTEMPTS_WHEN_INTERRUPTED) {
            throw e;
          }
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void writeOnce(Path target, byte[] bytes) throws IOException {
    Path temporary = temporaryFor(target, bytes);
    try {
      fill(temporary, bytes);
      if (!Arrays.equals(bytes, files.read(temporary, bytes.length + 1))) {
        throw new IOException("the disk does not return what was written");
      }
      replace(temporary, target);
    } catch (IOException e) {
      discard(temporary, e);
      throw e;
    }
    files.forceFolder(Objects.requireNonNull(target.toAbsolutePath().getParent()));
  }

  private void fill(Path temporary, byte[] bytes) throws IOException {
    try (FileActions.NewFile file = createAnew(temporary)) {
      file.write(bytes);
      file.force();
    }
  }

  /// What stands in the way is what an earlier attempt left, or was planted; neither is worth
  /// keeping, and neither is written through.
  private FileActions.NewFile createAnew(Path temporary) throws IOException {
    try {
      return files.create(temporary);
    } catch (FileAlreadyExistsException e) {
      files.delete(temporary);
      return files.create(temporary);
    }
  }

  /// A scanner or a sync tool may hold the target for a moment.
  private void replace(Path temporary, Path target) throws IOException {
    Duration wait = FIRST_WAIT;
    while (true) {
      try {
        files.replace(temporary, target);
        return;
      } catch (AccessDeniedException e) {
        if (wait.compareTo(LONGEST_WAIT) > 0) {
          throw e;
        }
        pause.of(wait);
        wait = wait.multipliedBy(2);
      }
    }
  }

  private void discard(Path temporary, IOException reason) {
    try {
      files.delete(temporary);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /// The name hangs on the bytes, so that two programs that both write never fill each other's
  /// file.
  private static Path temporaryFor(Path target, byte[] bytes) {
    String name = target.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String mark = Sha256.of(bytes).substring(0, MARK_LENGTH);
    return target.resolveSibling(stem + "-" + mark + UNFINISHED);
  }
}
