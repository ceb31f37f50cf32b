package ca.rmtreflect.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.ReportChoices.Detail;
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
        .flatMap(one ->
            Stream.of(Language.values())
                .flatMap(writer ->
                    Stream.of(Detail.values()).map(detail -> Arguments.of(one, writer, detail))));
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatThePersonWroteStandsAsOftenAsInOneLanguage(
      RecordCase one, Language writer, Detail detail) {
    Report english = one.report(writer, ReportLanguage.EN, detail);
    Report french = one.report(writer, ReportLanguage.FR, detail);
    Set<Span> typed = words(english);
    typed.retainAll(words(french));
    Set<String> texts = typed.stream().map(Span::text).collect(toSet());
    // Titles that each language quotes in English stand once in each.
    texts.removeIf(text ->
        RecordCase.PACK.sources().stream()
            .anyMatch(source -> source.title().in(Language.EN).contains(text)));
    // The record in two languages has room for fewer open actions on its first page.
    one.assessment(writer).actions().forEach(action -> texts.remove(action.text().text()));
    // The name stands on the first page of the one and at the end of the other.
    texts.remove(one.assessment(writer).declaration().name());
    assertEquals(counts(body(english), texts), counts(body(bilingual(one, writer, detail)), texts));
  }

  @ParameterizedTest
  @MethodSource("records")
  void everythingIsSaidInEachLanguage(RecordCase one, Language writer, Detail detail) {
    String both = letters(SpanList.of(bilingual(one, writer, detail)));
    for (Language language : Language.values()) {
      Report spoken = one.report(writer, ReportLanguage.of(language), detail);
      for (Span span : SpanList.of(body(spoken))) {
        assertTrue(
            both.contains(letters(List.of(span))) || isOfTheFirstPage(span),
            () -> "not said: " + span);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyRunIsOfTheLanguageItSays(RecordCase one, Language writer, Detail detail) {
    Set<String> known =
        Stream.of(Language.values())
            .flatMap(language ->
                SpanList.of(one.report(writer, ReportLanguage.of(language), detail)).stream())
            .map(span -> span.language() + letters(List.of(span)))
            .collect(toSet());
    for (Span span : SpanList.of(body(bilingual(one, writer, detail)))) {
      String letters = letters(List.of(span));
      assertTrue(
          letters.isEmpty() || known.contains(span.language() + letters) || isOfTheFirstPage(span),
          () -> "in no record of one language: " + span);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void theLanguageOfThePersonComesFirst(RecordCase one, Language writer, Detail detail) {
    Report both = bilingual(one, writer, detail);
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
        bilingual(RecordCase.SOLO, writer, Detail.FULL).blocks().stream()
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

  private static Report bilingual(RecordCase one, Language writer, Detail detail) {
    return one.report(writer, ReportLanguage.BILINGUAL, detail);
  }

  /// What follows the first page of a compact record, which holds as much as there is room for.
  private static Report body(Report report) {
    int end = report.blocks().indexOf(new Block.PageBreak());
    return report.detail() == Detail.FULL
        ? report
        : report.withBlocks(report.blocks().subList(end + 1, report.blocks().size()));
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
