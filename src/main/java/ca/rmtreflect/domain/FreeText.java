package ca.rmtreflect.domain;

/// What a person typed, to the letter, with the language it was typed in.
public record FreeText(String text, Language language) {

  /// Nothing typed. All empty texts are equal to it, whatever language the window spoke.
  public static final FreeText EMPTY = new FreeText("", Language.EN);

  public FreeText {
    if (text.isEmpty()) {
      language = Language.EN;
    }
  }

  /// Whether there is nothing worth printing: spaces and line breaks alone are kept but say
  /// nothing.
  public boolean isBlank() {
    return text.isBlank();
  }
}
