package ca.rmtreflect.ui.session;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Whether what was entered is on the disk. The program saves by itself; this only tells.
public sealed interface SaveStatus {

  /// There is nothing to save yet.
  record Nothing() implements SaveStatus {}

  /// The last change is not on its way yet.
  record Unsaved() implements SaveStatus {}

  /// The last change is on its way to the disk.
  record Saving() implements SaveStatus {}

  /// Everything is on the disk since a time of day.
  record Saved(LocalTime at) implements SaveStatus {}

  /// The last change to a year could not be saved: the slug of the reason, the folder that it would
  /// go to, and when the person last tried again in vain.
  record Failed(String reason, String folder, String year, @Nullable LocalTime triedAt)
      implements SaveStatus {

    public Failed triedAt(LocalTime time) {
      return new Failed(reason, folder, year, time);
    }
  }
}
