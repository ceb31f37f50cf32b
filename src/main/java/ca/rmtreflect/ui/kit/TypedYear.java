package ca.rmtreflect.ui.kit;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a year as people type it.
public final class TypedYear {

  private static final Pattern YEAR = Pattern.compile("2[01]\\d\\d");

  private TypedYear() {}

  /// The year that a text names; empty when it names none between 2000 and 2199.
  public static Optional<Integer> read(String typed) {
    String text = typed.strip();
    return YEAR.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
