package ca.rmtreflect.i18n;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.Language;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The two files of messages say the same things, each in good form.
class MessagesTest {

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  private static final Pattern HAS_WORDS = Pattern.compile("\\p{L}");

  /// What stands between the parts of a list, and therefore may begin or end with a space.
  private static final Set<String> SEPARATORS = Set.of("list.comma");

  /// Words and signs that English and French share.
  private static final Set<String> SAME_IN_BOTH =
      Set.of(
          "about.licences",
          "about.version",
          "account.field.note",
          "export.format.docx",
          "export.format.pdf",
          "export.language.en",
          "export.language.fr",
          "export.paper.a4",
          "file.actions",
          "paper.action",
          "paper.basis",
          "paper.note",
          "table.note",
          "table.question",
          "table.section",
          "report.column.action",
          "report.column.checkpoint",
          "report.column.document",
          "report.column.item",
          "report.declaration.date",
          "report.declaration.signature",
          "report.footer.unprinted",
          "report.matrix.messages",
          "report.page-of",
          "report.source.tool",
          "report.sources",
          "report.strip.page",
          "report.strip.section",
          "report.unwritten.questions",
          "shell.menu",
          "shell.tasks");

  @Test
  @Hazard(78)
  void bothLanguagesHaveTheSameKeys() throws IOException {
    Set<String> english = patterns(Language.EN).keySet();
    Set<String> french = patterns(Language.FR).keySet();
    Set<String> inOneOnly = new TreeSet<>(english);
    inOneOnly.addAll(french);
    inOneOnly.removeIf(key -> english.contains(key) && french.contains(key));
    assertEquals(Set.of(), inOneOnly);
  }

  @Test
  @Hazard(78)
  void bothLanguagesHaveTheSamePlaceholders() throws IOException {
    Map<String, String> french = patterns(Language.FR);
    List<String> different = new ArrayList<>();
    patterns(Language.EN)
        .forEach((key, english) -> {
          if (!placeholders(english).equals(placeholders(french.getOrDefault(key, "")))) {
            different.add(key);
          }
        });
    assertEquals(List.of(), different);
  }

  @Test
  @Hazard(78)
  void nothingIsLeftUntranslated() throws IOException {
    Map<String, String> same = new TreeMap<>(patterns(Language.EN));
    same.entrySet().retainAll(patterns(Language.FR).entrySet());
    same.keySet().removeIf(key -> key.endsWith(".keys"));
    same.values().removeIf(pattern -> !HAS_WORDS.matcher(pattern).find());
    assertEquals(SAME_IN_BOTH, same.keySet());
  }

  @ParameterizedTest
  @EnumSource
  void noKeyStandsTwice(Language language) throws IOException {
    assertEquals(List.of(), MessageFile.of(language).repeated());
  }

  @Test
  void keyThatStandsTwiceIsSeen() throws IOException {
    assertEquals(List.of("a.b"), MessageFile.parse("a.b=1\nc=2\na.b=1\n").repeated());
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyIsInForm(Language language) throws IOException {
    Set<String> keys = patterns(language).keySet();
    assertFalse(keys.isEmpty());
    assertEquals(List.of(), keys.stream().filter(key -> !KEY.matcher(key).matches()).toList());
  }

  @ParameterizedTest
  @Hazard(79)
  @EnumSource
  void everyPatternIsOne(Language language) throws IOException {
    List<String> broken = new ArrayList<>();
    patterns(language)
        .forEach((key, pattern) -> {
          try {
            new MessageFormat(pattern, language.locale());
          } catch (IllegalArgumentException e) {
            broken.add(key + ": " + e.getMessage());
          }
        });
    assertEquals(List.of(), broken);
  }

  @ParameterizedTest
  @Hazard(79)
  @EnumSource
  void everyTextIsInGoodTypography(Language language) throws IOException {
    List<String> complaints = new ArrayList<>();
    Map<String, String> texts = patterns(language);
    texts.keySet().removeAll(SEPARATORS);
    texts.forEach((key, text) ->
        Typography.complaints(language, text)
            .forEach(complaint -> complaints.add(key + ": " + complaint)));
    assertEquals(List.of(), complaints);
  }

  private static Map<String, String> patterns(Language language) throws IOException {
    return MessageFile.of(language).patterns();
  }

  private static Set<String> placeholders(String pattern) {
    return PLACEHOLDER
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }
}
