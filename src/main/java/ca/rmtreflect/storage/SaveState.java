package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.FailureReason;
import java.nio.file.Path;
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

  /// All of it is on the device. What something else had put meanwhile in the place of the file
  /// beside the year is kept where `kept` says.
  record SavedBeside(Instant at, Path kept) implements SaveState {}

  /// It could not be put on the device, where the former file is whole. This stays until it could.
  record Failed(FailureReason reason) implements SaveState {}
}
