package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a person types, or a hand-edited file holds, the record holds all of it.
class HostileRecordTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final ReportChoices ALL = choices(Detail.COMPACT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{0} '{' quoted '' and } # %s \\u0041",
        "<b>&amp;</b> ]]> --> </style>",
        "\ue000\ue001\ue002",
        "a\r\nb\u2028c\td\u0000e",
        "\ud800 lone, \ufffe and \uffff",
        "\u202etxet denrut\u202c",
        "  \n  ",
        "=1+1"
      })
  void whatIsTypedIsPrintedClean(String typed) {
    Report report = build(everywhere(typed));
    String clean = CleanText.of(typed).strip();
    List<String> texts = SpanList.of(report).stream().map(Span::text).toList();
    long times = texts.stream().filter(clean::equals).count();
    assertTrue(clean.isEmpty() || times >= 9, () -> times + " times: " + texts);
    texts.forEach(text -> assertEquals(CleanText.of(text), text));
  }

  @Test
  void longNoteIsWhole() {
    String note = "0123456789".repeat(5_000);
    Report report = build(everywhere(note));
    assertTrue(SpanList.of(report).stream().anyMatch(span -> span.text().equals(note)));
    assertEquals(0, report.replaced());
  }

  @Test
  void twoHundredAccountsAreAllThere() {
    List<Account> accounts =
        IntStream.rangeClosed(1, 200)
            .mapToObj(
                i -> Account.blank("same-id").with(AccountField.NAME, written("Account " + i)))
            .toList();
    List<String> expected = IntStream.rangeClosed(1, 200).mapToObj(i -> "Account " + i).toList();
    Assessment year = blank().withAccounts(accounts);
    Report full =
        ReportBuilder.build(RecordCase.PACK, year, null, choices(Detail.FULL), "0123456789abcdef");
    assertEquals(
        expected,
        full.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(heading -> heading.anchor().startsWith("account-"))
            .map(heading -> heading.text().plain())
            .toList());
    assertEquals(
        expected,
        build(year).blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .filter(table -> table.style() == Block.Table.Style.MATRIX)
            .flatMap(table -> table.rows().stream())
            .map(row -> row.cells().getFirst().lines().getFirst().text().plain())
            .toList());
  }

  @Test
  void charactersWithoutGlyphAreCounted() {
    Item.Checkpoint checkpoint = checkpoint();
    Answer answer = answer(checkpoint).withNote(free("\ud83d\ude00 and \ud83d\ude00, é, \u0645"));
    assertEquals(3, build(blank().withAnswer(answer)).replaced());
  }

  @Test
  void optionThatNobodyOffersStandsAsItIs() {
    Account odd =
        Account.blank("odd")
            .with(AccountField.PURPOSE, Value.Chosen.one("something-new"))
            .with(AccountField.PLATFORM, Value.Chosen.one("myspace"));
    String text = ReportText.of(build(blank().withAccounts(List.of(odd))));
    assertTrue(text.contains("something-new"), text);
  }

  /// Half an hour after midnight in Greenwich it is still the day before in Ontario.
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T00:30:00Z, 2026-11-22",
    "2026-11-23T05:30:00Z, 2026-11-23",
    "2026-07-02T03:59:59Z, 2026-07-01"
  })
  void unfinishedYearIsRecordedAsOfItsLastChange(Instant changed, LocalDate day) {
    assertEquals(day, ReportBuilder.asOf(blank().withChangedAt(changed)));
    assertEquals(DAY, ReportBuilder.asOf(blank().withChangedAt(changed).finished(DAY)));
  }

  @Test
  void withoutFingerprintTheFooterNamesNone() {
    Report report = ReportBuilder.build(RecordCase.PACK, blank(), null, ALL, "");
    assertFalse(report.footer().plain().contains("fingerprint"), report.footer().plain());
  }

  private static ReportChoices choices(Detail detail) {
    return new ReportChoices(ReportLanguage.EN, Part.ALL, true, detail);
  }

  private static Report build(Assessment assessment) {
    return ReportBuilder.build(RecordCase.PACK, assessment, null, ALL, "0123456789abcdef");
  }

  private static Assessment blank() {
    return Assessment.begin(
        "hostile", 2026, RecordCase.PACK.reference(), DAY, Instant.parse("2026-11-22T15:00:00Z"));
  }

  private static Item.Checkpoint checkpoint() {
    return RecordCase.PACK.checkpoint("no-client-information").orElseThrow();
  }

  private static Answer answer(Item.Checkpoint checkpoint) {
    return Answer.blank(checkpoint.id(), checkpoint.revision(), checkpoint.question())
        .withValue(AnswerValue.NOT_APPLICABLE, DAY);
  }

  private static Assessment everywhere(String typed) {
    Account account =
        Account.blank("a")
            .with(AccountField.NAME, written(typed))
            .with(AccountField.PLATFORM, Value.Chosen.one("other"))
            .with(AccountField.OTHER_PLATFORM, written(typed))
            .with(AccountField.PURPOSE, Value.Chosen.one("professional"))
            .with(AccountField.REVIEWS, Value.Chosen.one("on"))
            .with(AccountField.NOTE, written(typed));
    return blank()
        .withAccounts(List.of(account))
        .withAnswer(
            answer(checkpoint())
                .withReason(free(typed))
                .withNote(free(typed))
                .withEvidence(free(typed)))
        .withGoals(List.of(new Goal("g", free(typed), null)))
        .withActions(
            List.of(
                new Action("1", new Origin.Own(), free(typed), null, ActionState.OPEN),
                new Action(
                    "2",
                    new Origin.FromAccount("a", AccountGap.REVIEWS_ON),
                    free(typed),
                    DAY,
                    ActionState.DONE)))
        .withDeclaration(new Declaration(typed, DAY));
  }

  private static Value written(String text) {
    return new Value.Written(free(text));
  }

  private static FreeText free(String text) {
    return new FreeText(text, Language.FR);
  }
}
