package ca.rmtreflect.app;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.SaveState;
import ca.rmtreflect.storage.Saver;
import ca.rmtreflect.storage.Stored;
import org.jspecify.annotations.Nullable;

/// A year that is saved by itself, what was last entered in it, and how far that is.
final class KeptYear {

  private final Saver saver;
  private Assessment entered;
  private @Nullable SaveState state;

  /// What is not on the device, and what its file was like before.
  record Unsaved(Stored stored, Assessment entered) {}

  KeptYear(Saver saver, Assessment entered) {
    this.saver = saver;
    this.entered = entered;
  }

  Saver saver() {
    return saver;
  }

  Assessment entered() {
    return entered;
  }

  @Nullable SaveState state() {
    return state;
  }

  void enter(Assessment assessment) {
    entered = assessment;
    saver.submit(assessment);
  }

  void heard(SaveState now) {
    state = now;
  }

  /// The id of its file. A change on the disk may have given it one of its own.
  String idOnDisk() {
    return saver.stored().id();
  }

  boolean isSafe() {
    return state == null || state instanceof SaveState.Saved || isConflict();
  }

  boolean isConflict() {
    return state instanceof SaveState.SavedAsCopy;
  }

  /// What was entered, under the id of its file.
  Assessment asOnDisk() {
    return entered.withId(idOnDisk());
  }

  Unsaved unsaved() {
    return new Unsaved(saver.stored(), entered);
  }
}
