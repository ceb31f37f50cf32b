package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;
import org.jspecify.annotations.Nullable;

/// What a version of a pack did to an item, and why. `title` is given where the item has gone, so
/// that it can still be named.
public record ItemChange(
    Kind kind, String item, @Nullable LocalizedText title, LocalizedText reason) {

  /// The ways in which what is asked can change.
  public enum Kind {
    ADDED,
    REWORDED,
    DROPPED
  }
}
