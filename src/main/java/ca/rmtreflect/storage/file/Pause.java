package ca.rmtreflect.storage.file;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// How long to wait before trying again; a test does not wait.
@FunctionalInterface
public interface Pause {

  /// Waits for real.
  Pause REAL =
      duration -> {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
      };

  void of(Duration duration);
}
