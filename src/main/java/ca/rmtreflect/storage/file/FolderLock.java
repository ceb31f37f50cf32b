package ca.rmtreflect.storage.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps a second window off the same folder, for as long as the process lives.
///
/// Nothing else may open, read, copy or delete the file: on Linux the lock goes as soon as anything
/// in the process closes it. So it is taken once, and never given back before the end.
public final class FolderLock implements Closeable {

  /// How it went. Where locks are not supported, as on some network disks, the program warns and
  /// goes on: saving compares what is on the disk all the same. Where the file cannot even be
  /// opened, somebody holds it, and it may be another window.
  public enum Standing {
    HELD,
    HELD_ELSEWHERE,
    NOT_OPENED,
    NOT_SUPPORTED
  }

  private final Standing standing;
  private final @Nullable FileChannel channel;

  /// Held on to, since a lock that nobody refers to may be collected.
  private final @Nullable FileLock lock;

  private FolderLock(Standing standing, @Nullable FileChannel channel, @Nullable FileLock lock) {
    this.standing = standing;
    this.channel = channel;
    this.lock = lock;
  }

  /// Tries to take the lock, without waiting. Makes the folder where it is not there yet. Whoever
  /// lets go of the result lets go of the lock.
  public static FolderLock take(FileActions files, Path file) {
    FileChannel channel;
    try {
      files.createFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      channel = files.openLock(file);
    } catch (IOException e) {
      return new FolderLock(Standing.NOT_OPENED, null, null);
    }
    try {
      FileLock lock = channel.tryLock();
      return new FolderLock(lock == null ? Standing.HELD_ELSEWHERE : Standing.HELD, channel, lock);
    } catch (OverlappingFileLockException e) {
      return new FolderLock(Standing.HELD_ELSEWHERE, channel, null);
    } catch (IOException e) {
      return new FolderLock(Standing.NOT_SUPPORTED, channel, null);
    }
  }

  public Standing standing() {
    return standing;
  }

  /// Gives the lock back. Only the end of the process, or of a test, has reason to.
  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.release();
    }
    if (channel != null) {
      channel.close();
    }
  }
}
