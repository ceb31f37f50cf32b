package ca.rmtreflect.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Both languages in one document: everything is said in each, and what the person wrote once.
class BilingualReportTest {

  static Stream<Arguments> records() {
    return Stream.of(RecordCase.values())
        .flatMap(one -> Stream.of(Language.values()).map(writer -> Arguments.of(one, writer)));
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatThePersonWroteStandsAsOftenAsInOneLanguage(RecordCase one, Language writer) {
    Report english = one.report(writer, ReportLanguage.EN);
    Report french = one.report(writer, ReportLanguage.FR);
    Set<Span> typed = words(english);
    typed.retainAll(words(french));
    Set<String> texts = typed.stream().map(Span::text).collect(toSet());
    // Titles that each language quotes in English stand once in each.
    texts.removeIf(text ->
        RecordCase.PACK.sources().stream()
            .anyMatch(source -> source.title().in(Language.EN).contains(text)));
    // The record in two languages has room for fewer open actions on its first page.
    one.assessment(writer).actions().forEach(action -> texts.remove(action.text().text()));
    assertEquals(counts(english, texts), counts(bilingual(one, writer), texts));
  }

  @ParameterizedTest
  @MethodSource("records")
  void everythingIsSaidInEachLanguage(RecordCase one, Language writer) {
    String both = letters(SpanList.of(bilingual(one, writer)));
    for (Language language : Language.values()) {
      for (Span span : SpanList.of(one.report(writer, ReportLanguage.of(language)))) {
        assertTrue(
            both.contains(letters(List.of(span))) || isOfTheFirstPage(span),
            () -> "not said: " + span);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyRunIsOfTheLanguageItSays(RecordCase one, Language writer) {
    Set<String> known =
        Stream.of(Language.values())
            .flatMap(
                language -> SpanList.of(one.report(writer, ReportLanguage.of(language))).stream())
            .map(span -> span.language() + letters(List.of(span)))
            .collect(toSet());
    for (Span span : SpanList.of(bilingual(one, writer))) {
      String letters = letters(List.of(span));
      assertTrue(
          letters.isEmpty() || known.contains(span.language() + letters) || isOfTheFirstPage(span),
          () -> "in no record of one language: " + span);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void theLanguageOfThePersonComesFirst(RecordCase one, Language writer) {
    Report both = bilingual(one, writer);
    Language first = one == RecordCase.EMPTY ? Language.EN : both.language();
    assertEquals(List.of(first, first.other()), both.languages());
    if (one == RecordCase.SOLO || one == RecordCase.CLINIC) {
      assertEquals(writer, first);
    }
    for (Block block : both.blocks()) {
      if (block instanceof Block.Heading heading && !heading.text().translation().isEmpty()) {
        assertEquals(first, heading.text().spans().getFirst().language());
        assertEquals(first.other(), heading.text().translation().getFirst().language());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStatementStandsBesideItself(Language writer) {
    Block.Table table =
        bilingual(RecordCase.SOLO, writer).blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .filter(one -> one.columns().getFirst().parallel())
            .findFirst()
            .orElseThrow();
    assertEquals(3, table.columns().size());
    for (Block.Row row : table.rows()) {
      assertEquals(
          List.of(writer, writer.other()),
          row.cells().stream()
              .limit(2)
              .map(cell -> cell.lines().getFirst().text().spans().getFirst().language())
              .toList());
    }
  }

  @Test
  void formAsksUnderTheSameNumbers() {
    Report form = BlankForm.of(RecordCase.PACK, ReportLanguage.BILINGUAL);
    List<String> numbers = new ArrayList<>();
    for (Text text : ReadingOrder.texts(form)) {
      String lead = number(text.spans());
      if (!lead.isEmpty()) {
        assertEquals(lead, number(text.translation()));
        numbers.add(lead);
      }
    }
    assertEquals(RecordCase.PACK.items().count(), numbers.size());
    assertEquals(numbers, numbers.stream().distinct().toList());
  }

  @Test
  void anotherShapeIsAMistake() {
    Report one = RecordCase.SOLO.report(Language.EN);
    Report other = RecordCase.NONE.report(Language.FR);
    assertThrows(IllegalArgumentException.class, () -> BilingualReport.of(one, other));
  }

  @Test
  void oneLanguageHasNoTranslation() {
    for (Text text : ReadingOrder.texts(RecordCase.CLINIC.report(Language.FR))) {
      assertFalse(!text.translation().isEmpty(), text::plain);
    }
  }

  private static Report bilingual(RecordCase one, Language writer) {
    return one.report(writer, ReportLanguage.BILINGUAL);
  }

  /// Two languages leave no room for headings on the first page, and for fewer actions: how many
  /// there are besides is a number that differs.
  private static boolean isOfTheFirstPage(Span span) {
    return Set.of("Open actions", "Actions à faire").contains(span.text())
        || span.text().contains("action plan.")
        || span.text().contains("plan d’action.");
  }

  private static Set<Span> words(Report report) {
    return SpanList.of(report).stream()
        .filter(span -> span.text().codePoints().anyMatch(Character::isLetter))
        .collect(toSet());
  }

  private static Map<String, Long> counts(Report report, Set<String> texts) {
    return SpanList.of(report).stream()
        .map(Span::text)
        .filter(texts::contains)
        .collect(groupingBy(Function.identity(), counting()));
  }

  private static String letters(List<Span> spans) {
    StringBuilder letters = new StringBuilder();
    for (Span span : spans) {
      span.text().codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    }
    return letters.toString();
  }

  private static String number(List<Span> spans) {
    String text = spans.isEmpty() ? "" : spans.getFirst().text();
    return text.matches("(?s)\\d+\\. .*") ? text.substring(0, text.indexOf('.')) : "";
  }
}
