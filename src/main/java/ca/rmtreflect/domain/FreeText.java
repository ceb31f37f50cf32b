package ca.rmtreflect.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person typed, to the letter, with the language it was typed in.
public record FreeText(String text, Language language) {

  /// Nothing typed. All empty texts are equal to it, whatever language the window spoke.
  public static final FreeText EMPTY = new FreeText("", Language.EN);

  private static final Pattern WORD = Pattern.compile("\\S+");

  /// What leads on to a word that is not there.
  private static final Pattern DANGLING = Pattern.compile("[\\h,;:(«“–-]+$");

  public FreeText {
    if (text.isEmpty()) {
      language = Language.EN;
    }
  }

  /// The beginning of a text on one line, for places that point to the whole. So many characters at
  /// most, and a sign where there is more; no word is cut, unless it is a very long one.
  public static String beginning(String text, int longest) {
    StringBuilder line = new StringBuilder();
    Matcher words = WORD.matcher(text.strip());
    while (line.codePointCount(0, line.length()) <= longest && words.find()) {
      line.append(line.isEmpty() ? "" : " ").append(words.group());
    }
    if (line.codePointCount(0, line.length()) <= longest) {
      return line.toString();
    }
    int most = line.offsetByCodePoints(0, longest);
    int space = line.lastIndexOf(" ", most);
    String begun = line.substring(0, space > most / 2 ? space : most).strip();
    return DANGLING.matcher(begun).replaceFirst("") + "…";
  }

  /// Whether there is nothing worth printing: spaces and line breaks alone are kept but say
  /// nothing.
  public boolean isBlank() {
    return text.isBlank();
  }
}
