package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.storage.file.FolderLock;
import ca.rmtreflect.storage.file.FolderLock.Standing;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Claims the data folder for this window, for as long as the process lives.
///
/// A disk that does not say whose the folder is keeps no window from appearing. As long as it is
/// silent nothing may be written, as another window may be at work there.
final class FolderClaim {

  private final Supplier<FolderLock> taker;
  private final Duration longest;
  private final EventLog log;
  private TimedAnswer<FolderLock> taking;
  private @Nullable FolderLock lock;

  /// Takes the lock by `taker`, if no other window has it, and waits so long for an answer.
  FolderClaim(Supplier<FolderLock> taker, Duration longest, EventLog log) {
    this.taker = taker;
    this.longest = longest;
    this.log = log;
    taking = TimedAnswer.ask(taker);
    look();
  }

  /// Whose the folder is; empty as long as the disk does not say.
  synchronized Optional<Standing> standing() {
    return Optional.ofNullable(lock).map(FolderLock::standing);
  }

  /// Where there could be no lock, as on a disk that took no changes, there may be one now.
  synchronized Optional<Standing> tryAgain() {
    if (lock != null
        && (lock.standing() == Standing.NOT_SUPPORTED || lock.standing() == Standing.NOT_OPENED)) {
      // First of all: whatever closes the file later would give the new lock away.
      release();
      lock = null;
      taking = TimedAnswer.ask(taker);
    }
    if (lock == null) {
      look();
    }
    return standing();
  }

  /// The end of the process gives the lock back in any case, so a failure here means nothing.
  synchronized void release() {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException _) {
      // Nobody can do anything about it.
    }
  }

  private void look() {
    lock = taking.within(longest).orElse(null);
    standing()
        .filter(found -> found != Standing.HELD)
        .ifPresent(found -> log.note(Event.LOCK, found));
  }
}
