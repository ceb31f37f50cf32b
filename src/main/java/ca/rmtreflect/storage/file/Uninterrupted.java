package ca.rmtreflect.storage.file;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/// Keeps an interrupt away from what it would break half-way, since it closes the channel that is
/// in use. Whoever interrupted finds the flag set again afterwards.
final class Uninterrupted {

  private static final int ATTEMPTS = 3;

  private Uninterrupted() {}

  /// Does what can be begun anew, again where an interrupt came in the middle.
  static void run(DiskTask task) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      for (int attempt = 1; ; attempt++) {
        try {
          task.run();
          return;
        } catch (ClosedByInterruptException e) {
          interrupted |= Thread.interrupted();
          if (attempt == ATTEMPTS) {
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
}
