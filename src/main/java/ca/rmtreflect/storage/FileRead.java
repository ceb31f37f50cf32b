package ca.rmtreflect.storage;

import ca.rmtreflect.storage.format.Reading;
import java.nio.file.Path;
import java.time.Instant;

/// A file that was read: where it is, its bytes' digest, and what they mean. The digest is empty
/// where the bytes could not even be fetched, as with a device.
record FileRead(Path path, String digest, Reading reading) {

  boolean isDamaged() {
    return reading instanceof Reading.Damaged;
  }

  /// Whether a program wrote all of this to its end.
  boolean isSealed() {
    return reading instanceof Reading.Whole(var _, var body) && body.isIntact();
  }

  /// When it was changed last by what it says itself; long ago for what cannot say.
  Instant changedAt() {
    return reading instanceof Reading.Whole(var assessment, var _)
        ? assessment.changedAt()
        : Instant.MIN;
  }

  /// How many saves it had seen; -1 for what cannot say.
  long seq() {
    return reading instanceof Reading.Whole(var _, var body) ? body.seq() : -1;
  }
}
