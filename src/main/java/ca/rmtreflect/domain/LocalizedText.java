package ca.rmtreflect.domain;

/// A text that exists in both languages or not at all; neither half may be blank.
public record LocalizedText(String en, String fr) {

  public LocalizedText {
    if (en.isBlank() || fr.isBlank()) {
      throw new IllegalArgumentException("a localized text needs both languages");
    }
  }

  /// The text in one language.
  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case FR -> fr;
    };
  }
}
