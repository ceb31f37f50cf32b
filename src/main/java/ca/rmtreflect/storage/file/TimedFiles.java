package ca.rmtreflect.storage.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A disk on which reading ends after a while, with an exception if need be. A sync tool lists
/// files whose content is elsewhere, and reading one may wait for a network that is not there.
///
/// Writing is not cut short: nobody would know then what stands on the disk.
public final class TimedFiles implements FileActions {

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final FileActions files;
  private final Duration longest;
  private final Executor readers =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("reading").factory());

  /// The disk of this computer.
  public static TimedFiles onDisk() {
    return new TimedFiles(new DiskFiles(), LONGEST);
  }

  /// Waits for another disk, not longer than given.
  public TimedFiles(FileActions files, Duration longest) {
    this.files = files;
    this.longest = longest;
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    return await(() -> files.read(file, most));
  }

  @Override
  public List<String> names(Path folder) throws IOException {
    return await(() -> files.names(folder));
  }

  @Override
  public boolean exists(Path file) throws IOException {
    return await(() -> files.exists(file));
  }

  @Override
  public boolean isLink(Path file) throws IOException {
    return await(() -> files.isLink(file));
  }

  @Override
  public boolean isProtected(Path file) throws IOException {
    return await(() -> files.isProtected(file));
  }

  @Override
  public boolean isReadOnly(Path folder) throws IOException {
    return await(() -> files.isReadOnly(folder));
  }

  @Override
  public long spaceLeft(Path folder) throws IOException {
    return await(() -> files.spaceLeft(folder));
  }

  @Override
  public NewFile create(Path file) throws IOException {
    return files.create(file);
  }

  @Override
  public FileChannel openLock(Path file) throws IOException {
    return files.openLock(file);
  }

  @Override
  public void replace(Path source, Path target) throws IOException {
    files.replace(source, target);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    files.forceFolder(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    files.delete(file);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    files.createFolder(folder);
  }

  /// A thread that never comes back is left behind, as nothing can end it; others wait for the next
  /// question.
  private <T> T await(Callable<T> reading) throws IOException {
    CompletableFuture<T> answer = new CompletableFuture<>();
    readers.execute(() -> {
      try {
        answer.complete(reading.call());
      } catch (Exception | Error e) {
        answer.completeExceptionally(e);
      }
    });
    try {
      return answer.orTimeout(longest.toNanos(), TimeUnit.NANOSECONDS).join();
    } catch (CompletionException e) {
      throw asItWas(e);
    }
  }

  private static IOException asItWas(CompletionException thrown) {
    return switch (thrown.getCause()) {
      case TimeoutException _ -> new FileFailedException(FailureReason.NOT_ANSWERING);
      case IOException failure -> failure;
      case RuntimeException mistake -> throw mistake;
      case Error error -> throw error;
      case null, default -> new IOException(thrown);
    };
  }
}
