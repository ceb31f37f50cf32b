package ca.rmtreflect.ui.session;

import java.time.LocalTime;
import java.util.List;

/// Whether what was entered is on the disk. The program saves by itself; this only tells.
public sealed interface SaveStatus {

  /// There is nothing to save yet.
  record Nothing() implements SaveStatus {}

  /// A change is on its way to the disk.
  record Saving() implements SaveStatus {}

  /// Everything is on the disk since a time of day.
  record Saved(LocalTime at) implements SaveStatus {}

  /// The last change could not be saved: the message that says why, and what it speaks of.
  record Failed(String words, List<String> values) implements SaveStatus {
    public Failed {
      values = List.copyOf(values);
    }
  }
}
