package ca.rmtreflect.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One of the two languages of the program; neither is the default of the other.
public enum Language {
  EN,
  FR;

  /// The two-letter code that files, options and tags use.
  public String code() {
    return Slug.of(this);
  }

  /// The codes of every language.
  public static String[] codes() {
    return Stream.of(values()).map(Language::code).toArray(String[]::new);
  }

  /// The language that a switch leads to.
  public Language other() {
    return switch (this) {
      case EN -> FR;
      case FR -> EN;
    };
  }

  /// The Canadian locale, for sorting and number formats only; dates have patterns of their own.
  public Locale locale() {
    return Locale.of(code(), "CA");
  }

  /// The language of a two-letter code, empty for any other text.
  public static Optional<Language> of(String code) {
    return Slug.parse(Language.class, code);
  }
}
