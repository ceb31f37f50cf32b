package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.FailureReason;
import java.time.Instant;

/// How a save went. `next` is what the next save starts from.
public sealed interface SaveResult {

  Stored next();

  /// It is on the device.
  record Saved(Stored next, Instant at) implements SaveResult {}

  /// The file had changed on the disk meanwhile. That stays as it is; ours is on the device as a
  /// new assessment with an id of its own.
  record Conflict(Stored next, Instant at, String changedId) implements SaveResult {}

  /// It is not on the device. The former file is whole.
  record Failed(Stored next, FailureReason reason) implements SaveResult {}
}
