package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.Reading;

/// What came of taking in a copy of a file.
public sealed interface Copying {

  /// It is in the data folder, under an id of its own. The original was only read.
  record Copied(Stored copy) implements Copying {}

  /// It is no assessment that this program may change; the reading says what it is.
  record NotTaken(Reading reading) implements Copying {}

  /// The original could not be read, or the copy not be written.
  record Failed(FailureReason reason) implements Copying {}
}
