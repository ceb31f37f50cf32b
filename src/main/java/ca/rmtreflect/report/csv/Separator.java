package ca.rmtreflect.report.csv;

import ca.rmtreflect.domain.Language;

/// What stands between the cells of a row.
public enum Separator {
  /// What spreadsheets expect whose numbers are written as in the language.
  BY_LANGUAGE,
  COMMA,
  SEMICOLON,
  TAB;

  char in(Language language) {
    return switch (this) {
      case BY_LANGUAGE ->
          switch (language) {
            case EN -> ',';
            case FR -> ';';
          };
      case COMMA -> ',';
      case SEMICOLON -> ';';
      case TAB -> '\t';
    };
  }

  /// Whether a file with this separator is another one than usual.
  public boolean isUnusual(Language language) {
    return in(language) != BY_LANGUAGE.in(language);
  }
}
