package ca.rmtreflect.language;

import ca.rmtreflect.domain.Language;
import java.util.List;

/// LanguageTool for the Canadian form of a language. It is called by name, because its libraries
/// are on the class path in a profile alone.
final class LanguageTool {

  private final Object tool;

  LanguageTool(Language language) throws ReflectiveOperationException {
    String code = language.locale().toLanguageTag();
    Object spoken =
        Class.forName("org.languagetool.Languages")
            .getMethod("getLanguageForShortCode", String.class)
            .invoke(null, code);
    tool =
        Class.forName("org.languagetool.JLanguageTool")
            .getConstructor(Class.forName("org.languagetool.Language"))
            .newInstance(spoken);
  }

  /// What it finds in a text, all its usual rules switched on.
  List<Match> check(String text) throws ReflectiveOperationException {
    List<?> found = (List<?>) tool.getClass().getMethod("check", String.class).invoke(tool, text);
    return found.stream().map(match -> read(match, text)).toList();
  }

  private static Match read(Object match, String text) {
    Object rule = get(match, "getRule");
    return new Match(
        (String) get(rule, "getId"),
        text.substring((int) get(match, "getFromPos"), (int) get(match, "getToPos")).strip(),
        (String) get(match, "getMessage"),
        (boolean) get(rule, "isDictionaryBasedSpellingRule"));
  }

  private static Object get(Object of, String name) {
    try {
      return of.getClass().getMethod(name).invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A finding: the rule, the words that it is about, what it says, and whether it is of spelling.
  record Match(String rule, String words, String message, boolean spelling) {}
}
