package ca.rmtreflect.domain;

import java.util.Locale;
import java.util.Optional;

/// One of the two languages of the program; neither is the default of the other.
public enum Language {
  EN,
  FR;

  /// The two-letter code that files, options and tags use.
  public String code() {
    return this == EN ? "en" : "fr";
  }

  /// The language that a switch leads to.
  public Language other() {
    return this == EN ? FR : EN;
  }

  /// The Canadian locale, for sorting and number formats only; dates have patterns of their own.
  public Locale locale() {
    return Locale.of(code(), "CA");
  }

  /// The language of a two-letter code, empty for any other text.
  public static Optional<Language> of(String code) {
    return switch (code) {
      case "en" -> Optional.of(EN);
      case "fr" -> Optional.of(FR);
      default -> Optional.empty();
    };
  }
}
