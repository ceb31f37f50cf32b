package ca.rmtreflect.i18n;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.resource.Resources;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// The words of the chrome in one language, an instance per language; the content's words stand in
/// the pack.
///
/// Patterns are those of [MessageFormat]. Years and ids are passed as text, so that no separator is
/// put into them.
public final class Messages {

  /// Each language is read when it is first spoken: a start speaks one.
  private static final class English {
    static final Messages WORDS = load(Language.EN);
  }

  private static final class French {
    static final Messages WORDS = load(Language.FR);
  }

  private final Language language;
  private final Map<String, String> patterns;

  private Messages(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  /// The words of a language, from the class path.
  public static Messages of(Language language) {
    return switch (language) {
      case EN -> English.WORDS;
      case FR -> French.WORDS;
    };
  }

  private static Messages load(Language language) {
    Properties properties =
        Resources.properties("/i18n/messages_" + language.code() + ".properties");
    return new Messages(
        language,
        properties.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
  }

  public Language language() {
    return language;
  }

  /// The words of a key, with its placeholders filled. An unknown key is a mistake in the program.
  public String text(String key, Object... values) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return new MessageFormat(pattern, language.locale()).format(values);
  }

  /// The words of an enum constant: the key is a prefix that ends in a full stop, then the
  /// constant's slug.
  public String word(String prefix, Enum<?> constant, Object... values) {
    return text(prefix + Slug.of(constant), values);
  }
}
