package ca.rmtreflect.app;

import ca.rmtreflect.storage.file.LogFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What happened to the files, for somebody who looks for a fault. It takes codes and numbers only,
/// so that no word of a person can get into it: nobody writes a message of an exception here, which
/// may quote what was read.
final class EventLog implements AutoCloseable {

  /// Twice so many bytes are kept.
  static final long MOST_BYTES = 256 * 1024;

  /// How the names of our own classes begin.
  static final String OURS = "ca.rmtreflect.";

  /// What is worth a line.
  enum Event {
    STARTED,
    LOCK,
    FOLDER_UNFIT,
    SAVE_FAILED,
    CONFLICT,
    COMPLETED,
    CHANGED_OUTSIDE,
    FROM_BACKUP,
    NEEDS_NEWER,
    UNREADABLE,
    OPEN_FAILED,
    COPY_FAILED,
    MISTAKE,
    ENDED
  }

  private final LogFile file;
  private final InstantSource clock;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("log").factory());

  EventLog(Path folder, InstantSource clock) {
    this.file = new LogFile(folder.resolve("app.log"), MOST_BYTES);
    this.clock = clock;
  }

  void note(Event event) {
    append(event, "");
  }

  void note(Event event, Enum<?> code) {
    append(event, " " + code.name());
  }

  /// A mistake in the program: its kind and the place in our code.
  void note(Throwable mistake) {
    Optional<StackTraceElement> place =
        Stream.of(mistake.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst();
    append(
        Event.MISTAKE,
        " "
            + mistake.getClass().getName()
            + place.map(at -> " " + at.getClassName() + ":" + at.getLineNumber()).orElse(""));
  }

  /// On a thread of its own, since a slow disk must hold up neither the window nor a save.
  private void append(Event event, String detail) {
    String line = clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + event + detail;
    try {
      thread.execute(() -> write(line));
    } catch (RejectedExecutionException _) {
      // The program is ending.
    }
  }

  private void write(String line) {
    try {
      file.append(line);
    } catch (IOException _) {
      // A log that cannot be written is no reason to stop anything.
    }
  }

  /// Waits a moment for the last lines.
  @Override
  public void close() {
    thread.shutdown();
    try {
      var _ = thread.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
