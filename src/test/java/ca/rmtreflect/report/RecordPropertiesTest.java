package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Citation;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.report.ReportChoices.Detail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every record, whatever it says.
class RecordPropertiesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /// A later questionnaire may ask in other words; an old year was asked in those of its time.
  @ParameterizedTest
  @Hazard(51)
  @EnumSource
  void everyQuestionStandsAsItWasAsked(Language language) {
    Assessment year = RecordCase.SOLO.assessment(language);
    Answer answer = year.answers().values().iterator().next();
    LocalizedText then = new LocalizedText("Asked in old words?", "Demandé jadis?");
    Answer old = Answer.blank(answer.checkpoint(), 1, then).withValue(AnswerValue.YES, DAY);
    Report report =
        ReportBuilder.build(
            RecordCase.PACK,
            year.withAnswer(old),
            null,
            RecordCase.SOLO.choices(ReportLanguage.of(language)),
            "0123456789abcdef");
    assertTrue(ReportText.of(report).contains(then.in(language)));
  }

  @ParameterizedTest
  @MethodSource("records")
  void everythingAnsweredIsThereInOrder(RecordCase one, ReportLanguage spoken, Detail detail) {
    Assessment assessment = one.assessment(RecordCase.writer(spoken));
    Evaluation evaluation =
        Evaluation.of(RecordCase.PACK, assessment, ReportBuilder.asOf(assessment));
    ReportChoices choices = one.choices(spoken, detail);
    List<String> expected = new ArrayList<>();
    for (Account account : assessment.accounts()) {
      FreeText name = account.text(AccountField.NAME);
      expected.add(name.isBlank() ? "" : CleanText.of(name.text()));
    }
    if (choices.part() == ReportChoices.Part.ALL) {
      Messages messages = Messages.of(RecordCase.writer(spoken));
      evaluation.asked().stream()
          .map(assessment.answers()::get)
          .filter(answer -> answer != null)
          .forEach(answer -> expected.addAll(words(answer, choices, messages)));
    }
    String text = plain(one.report(spoken, detail));
    int from = text.indexOf(Messages.of(RecordCase.writer(spoken)).text("report.accounts"), 500);
    for (String piece : expected) {
      int at = text.indexOf(piece, from);
      assertTrue(at >= 0, () -> "not found in its place: " + piece);
      from = at + piece.length();
    }
  }

  private static List<String> words(Answer answer, ReportChoices choices, Messages messages) {
    List<String> words = new ArrayList<>();
    words.add(answer.question().in(messages.language()));
    words.add(
        answer.value() == null
            ? messages.text("answer.none").replace(' ', '\u00a0')
            : messages.word("answer.", answer.value()).replace(' ', '\u00a0'));
    if (choices.detail() == Detail.COMPACT) {
      Collections.reverse(words);
    }
    if (choices.withNotes()) {
      words.add(CleanText.of(answer.note().text()));
      words.add(CleanText.of(answer.evidence().text()));
    }
    return words;
  }

  @ParameterizedTest
  @MethodSource("records")
  void withoutNotesNoneIsThere(RecordCase one, ReportLanguage spoken, Detail detail) {
    if (one.choices(spoken, detail).withNotes()) {
      return;
    }
    String text = plain(one.report(spoken, detail));
    for (Answer answer : one.assessment(RecordCase.writer(spoken)).answers().values()) {
      for (FreeText typed : List.of(answer.note(), answer.reason(), answer.evidence())) {
        assertTrue(typed.isBlank() || !text.contains(typed.text()), typed::text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void headingsStepDownOneAtATime(RecordCase one, ReportLanguage spoken, Detail detail) {
    int level = 0;
    Set<String> anchors = new HashSet<>();
    for (Block block : one.report(spoken, detail).blocks()) {
      Block.Heading heading =
          switch (block) {
            case Block.Heading own -> own;
            case Block.Entry entry -> entry.heading();
            default -> null;
          };
      if (heading != null) {
        assertTrue(heading.level() >= 1 && heading.level() <= level + 1, heading::toString);
        assertTrue(anchors.add(heading.anchor()), () -> "twice: " + heading.anchor());
        assertFalse(heading.text().plain().isBlank());
        level = heading.level();
      }
    }
    assertTrue(level > 0);
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyTableIsWhole(RecordCase one, ReportLanguage spoken, Detail detail) {
    for (Block block : one.report(spoken, detail).blocks()) {
      if (block instanceof Block.Table table) {
        assertEquals(100, table.columns().stream().mapToInt(Block.Column::percent).sum());
        assertFalse(table.rows().isEmpty(), "a table without rows");
        table
            .rows()
            .forEach(row -> {
              assertEquals(table.columns().size(), row.cells().size());
              assertFalse(row.cells().getFirst().lines().isEmpty(), "a row without a head");
            });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("inOneLanguage")
  void onlyThePersonSpeaksTheOtherLanguage(RecordCase one, Language language) {
    Set<String> typed = typed(one.assessment(language));
    Set<String> foreign = OtherWords.of(language, RecordCase.PACK);
    for (Span span : SpanList.of(one.report(language))) {
      assertTrue(
          span.language() == language || typed.contains(span.text()) || isTitle(span),
          () -> "neither typed by the person nor the title of a document: " + span);
      assertFalse(
          span.language() == language
              && foreign.contains(span.text())
              && !typed.contains(span.text()),
          () -> "of the other language: " + span);
    }
  }

  /// Whether it is the title, or the name of a part, of a document in its own language.
  private static boolean isTitle(Span span) {
    return Stream.concat(
            RecordCase.PACK.sources().stream().map(Source::title),
            RecordCase.PACK.checkpoints().stream()
                .flatMap(one -> one.citations().stream())
                .map(Citation::place))
        .anyMatch(text ->
            text.in(span.language()).contains(span.text())
                && text.in(span.language().other()).contains(span.text()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void nothingOfTheComputerIsInIt(RecordCase one, ReportLanguage spoken, Detail detail) {
    String text = plain(one.report(spoken, detail)) + one.report(spoken, detail);
    assertFalse(text.contains(System.getProperty("user.home")));
    assertFalse(text.contains(System.getProperty("user.dir")));
    assertFalse(text.matches("(?s).*\\b" + System.getProperty("user.name") + "\\b.*"));
  }

  @ParameterizedTest
  @MethodSource("records")
  void sameYearGivesTheSameRecord(RecordCase one, ReportLanguage spoken, Detail detail) {
    assertEquals(one.report(spoken, detail), one.report(spoken, detail));
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyRunIsCleanAndSaysSomething(RecordCase one, ReportLanguage spoken, Detail detail) {
    for (Span span : SpanList.of(one.report(spoken, detail))) {
      assertEquals(CleanText.of(span.text()), span.text());
      assertFalse(span.text().isEmpty());
    }
  }

  static Stream<Arguments> inOneLanguage() {
    return Stream.of(RecordCase.values())
        .flatMap(one -> Stream.of(Language.values()).map(language -> Arguments.of(one, language)));
  }

  static Stream<Arguments> records() {
    return Stream.of(RecordCase.values())
        .flatMap(one ->
            Stream.of(ReportLanguage.values())
                .flatMap(spoken ->
                    Stream.of(Detail.values()).map(detail -> Arguments.of(one, spoken, detail))));
  }

  private static String plain(Report report) {
    StringBuilder text = new StringBuilder();
    SpanList.of(report).forEach(span -> text.append(span.text()).append('\n'));
    return text.toString();
  }

  /// Everything that the person typed or chose a name for, as it is printed.
  private static Set<String> typed(Assessment assessment) {
    Set<String> typed = new HashSet<>();
    assessment
        .answers()
        .values()
        .forEach(answer ->
            Stream.of(answer.note(), answer.reason(), answer.evidence())
                .map(FreeText::text)
                .forEach(typed::add));
    for (Account account : assessment.accounts()) {
      for (AccountField field : AccountField.values()) {
        typed.add(account.text(field).text());
      }
    }
    assessment.actions().forEach(action -> typed.add(action.text().text()));
    assessment.goals().forEach(goal -> typed.add(goal.text().text()));
    Stream.of(assessment.profile(), assessment.reflections())
        .flatMap(entries -> entries.values().stream())
        .map(Entry::value)
        .forEach(value -> {
          if (value instanceof Value.Written(var text)) {
            typed.add(text.text());
          }
        });
    typed.add(assessment.declaration().name());
    return typed;
  }
}
