package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.FailureReason;
import java.time.Instant;

/// What may be said to the person about what they last did.
public sealed interface SaveState {

  /// It is not on the device yet.
  record Unsaved() implements SaveState {}

  /// It is on its way.
  record Saving() implements SaveState {}

  /// All of it is on the device.
  record Saved(Instant at) implements SaveState {}

  /// All of it is on the device, but as a new assessment: the file had changed there meanwhile, and
  /// both are kept.
  record SavedAsCopy(Instant at, String id, String changedId) implements SaveState {}

  /// It could not be put on the device. This stays until it could.
  record Failed(FailureReason reason) implements SaveState {}
}
