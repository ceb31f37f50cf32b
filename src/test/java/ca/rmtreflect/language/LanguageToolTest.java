package ca.rmtreflect.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// LanguageTool finds nothing in the texts that is not accepted with a reason.
@Tag("language")
class LanguageToolTest {

  /// Rules that compare a date with today's: what they find differs from day to day.
  private static final Set<String> OF_TODAY = Set.of("DATE_NEW_YEAR");

  @ParameterizedTest
  @EnumSource
  void spellingAndGrammarAreGood(Language language) throws Exception {
    Allowed allowed = Allowed.read("languagetool-" + language.code() + ".txt");
    List<ProductText> texts =
        ProductTexts.all().stream().filter(text -> text.language() == language).toList();
    allowed.assertNothingElse(complaints(texts, new LanguageTool(language), allowed));
  }

  @ParameterizedTest
  @CsvSource({
    "EN, They goes to the clinic., NON3PRS_VERB, goes",
    "EN, A massage theripist wrote it., MORFOLOGIK_RULE_EN_CA, theripist",
    "FR, Les compte sont fermés., D_N, Les compte",
    "FR, Une masothérapeute a écrit., FR_SPELLING_RULE, masothérapeute"
  })
  void aMistakeIsFound(Language language, String text, String rule, String words) throws Exception {
    LanguageTool tool = new LanguageTool(language);
    List<ProductText> texts = List.of(new ProductText("here", language, text));
    assertEquals(1, complaints(texts, tool, Allowed.of("none", List.of())).size());
    Allowed allowed = Allowed.of("some", List.of("finding | " + rule + ": " + words + " | a test"));
    assertEquals(List.of(), complaints(texts, tool, allowed));
    assertEquals(List.of(), allowed.needless());
  }

  private static List<String> complaints(
      List<ProductText> texts, LanguageTool tool, Allowed allowed)
      throws ReflectiveOperationException {
    Map<String, ProductText> lines = new LinkedHashMap<>();
    for (ProductText text : texts) {
      Prose.of(text.text()).forEach(line -> lines.putIfAbsent(line, text));
    }
    List<String> complaints = new ArrayList<>();
    for (Map.Entry<String, ProductText> line : lines.entrySet()) {
      for (LanguageTool.Match match : tool.check(line.getKey())) {
        if (!isAllowed(match, allowed)) {
          complaints.add(
              line.getValue()
                  .complaint(
                      match.rule()
                          + ": "
                          + match.words()
                          + ": "
                          + match.message()
                          + " In: "
                          + line.getKey()));
        }
      }
    }
    return complaints;
  }

  private static boolean isAllowed(LanguageTool.Match match, Allowed allowed) {
    return OF_TODAY.contains(match.rule())
        || allowed.names("rule", match.rule())
        || (match.spelling() && allowed.names("word", match.words()))
        || allowed.names("finding", match.rule() + ": " + match.words());
  }
}
