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

  /// All of it is on the device, but as a new assessment with an id of its own: the file had
  /// changed there meanwhile, and stays as it is.
  record SavedAsCopy(Instant at) implements SaveState {}

  /// It could not be put on the device, where the former file is whole. This stays until it could.
  record Failed(FailureReason reason) implements SaveState {}
}
