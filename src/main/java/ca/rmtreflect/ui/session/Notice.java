package ca.rmtreflect.ui.session;

import org.jspecify.annotations.Nullable;

/// News that takes no focus and needs no answer: a message and, for its placeholder, a second
/// message. `undo` is whether the last change can be taken back right there.
public record Notice(String words, @Nullable String what, boolean undo) {

  public Notice(String words, @Nullable String what) {
    this(words, what, false);
  }

  /// Says that something was removed, and offers it back.
  public static Notice undoable(String words) {
    return new Notice(words, null, true);
  }
}
