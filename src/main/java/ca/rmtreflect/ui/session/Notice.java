package ca.rmtreflect.ui.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// News that takes no focus and needs no answer: a message and, for its first placeholder, a second
/// message or plain values.
public record Notice(String words, @Nullable String what, List<String> values) {

  public Notice {
    values = List.copyOf(values);
  }

  public Notice(String words, @Nullable String what) {
    this(words, what, List.of());
  }

  /// Whether it only reassures, and may go by itself.
  public boolean isPassing() {
    return words.equals("save.reassure") || words.equals("bulletin.copied");
  }

  /// News with values, such as a path, or without.
  public static Notice of(String words, String... values) {
    return new Notice(words, null, List.of(values));
  }
}
