package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Option;
import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportBuilder;
import ca.rmtreflect.report.ReportChoices;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.Written;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How many sheets the compact record takes, how full they are, and how small its type is.
class RecordSizeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final double POINTS = 72 / 25.4;
  private static final double TOP = 17 * POINTS;
  private static final double BOTTOM = (279.4 - 20) * POINTS;
  private static final double FULL = 0.7;

  /// In points; the library rounds 8 down to this.
  private static final double SMALLEST = 7.95;

  /// 300 words.
  private static final String LONG_NOTE =
      "I looked at it again in the fall and wrote down what I would do in another way. "
          .repeat(17)
          .strip();

  /// A year, and the most sheets that its record may take in English.
  enum Year {
    CLINIC(8),
    SOLO(7),
    NONE(5),
    EMPTY(5),
    ALL_YES(6),
    TWELVE_ACCOUNTS(9),
    LONG_NOTES(20);

    private final int most;

    Year(int most) {
      this.most = most;
    }

    int most(ReportLanguage spoken) {
      return switch (spoken) {
        case EN -> most;
        case FR -> most + 1;
        case BILINGUAL -> (int) (1.7 * most);
      };
    }

    Assessment assessment(Language language) {
      return switch (this) {
        case CLINIC -> Examples.of(ExampleProfile.CLINIC, language, RecordCase.PACK);
        case SOLO -> Examples.of(ExampleProfile.SOLO, language, RecordCase.PACK);
        case NONE -> Examples.of(ExampleProfile.NONE, language, RecordCase.PACK);
        case EMPTY ->
            Assessment.begin(
                "empty",
                2026,
                RecordCase.PACK.reference(),
                DAY,
                Instant.parse("2026-11-22T15:00:00Z"));
        case ALL_YES ->
            CLINIC
                .assessment(language)
                .withActions(List.of())
                .withAnswers(answers(AnswerValue.YES, FreeText.EMPTY));
        case TWELVE_ACCOUNTS -> {
          Assessment clinic = CLINIC.assessment(language);
          List<Account> accounts = new ArrayList<>(clinic.accounts());
          clinic.accounts().stream()
              .limit(12 - accounts.size())
              .forEach(one -> accounts.add(one.withId("another-" + one.id())));
          assertEquals(12, accounts.size());
          yield clinic.withAccounts(accounts);
        }
        case LONG_NOTES ->
            CLINIC
                .assessment(language)
                .withAnswers(answers(AnswerValue.IN_PART, new FreeText(LONG_NOTE, language)));
      };
    }

    private static List<Answer> answers(AnswerValue value, FreeText note) {
      return RecordCase.PACK.checkpoints().stream()
          .map(one -> Answer.blank(one.id(), one.revision(), one.question()))
          .map(answer -> answer.withValue(value, DAY).withNote(note))
          .toList();
    }

    Report report(ReportLanguage spoken) {
      Language writer = spoken == ReportLanguage.FR ? Language.FR : Language.EN;
      return ReportBuilder.build(
          RecordCase.PACK,
          assessment(writer),
          null,
          new ReportChoices(spoken, Part.ALL, true, Detail.COMPACT),
          "0123456789abcdef");
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesNoMoreSheetsThanItMay(Year year) throws IOException {
    Map<ReportLanguage, Integer> over = new TreeMap<>();
    for (ReportLanguage spoken : ReportLanguage.values()) {
      try (PDDocument pdf = Loader.loadPDF(Written.pdf(year.report(spoken)))) {
        if (pdf.getNumberOfPages() > year.most(spoken)) {
          over.put(spoken, pdf.getNumberOfPages());
        }
      }
    }
    assertEquals(Map.of(), over);
  }

  /// The first two pages end where their subject does, and the last one where the record does.
  @ParameterizedTest
  @EnumSource
  void noSheetIsHalfEmpty(Year year) throws IOException {
    for (ReportLanguage spoken : ReportLanguage.values()) {
      try (PDDocument pdf = Loader.loadPDF(Written.pdf(year.report(spoken)))) {
        List<PageText> pages = PageText.of(pdf);
        for (int i = 2; i < pages.size() - 1; i++) {
          List<PageText.Line> lines = pages.get(i).lines(BOTTOM);
          double end = lines.getLast().characters().getFirst().getYDirAdj();
          double full = (end - TOP) / (BOTTOM - TOP);
          String page = spoken + ", page " + (i + 1);
          assertTrue(full >= FULL, () -> "%s: %.2f".formatted(page, full));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CLINIC", "NONE", "EMPTY"})
  void noTypeIsTooSmall(Year year) throws IOException {
    for (ReportLanguage spoken : ReportLanguage.values()) {
      try (PDDocument pdf = Loader.loadPDF(Written.pdf(year.report(spoken)))) {
        for (PageText page : PageText.of(pdf)) {
          for (TextPosition character : page.characters()) {
            assertTrue(
                character.getYScale() >= SMALLEST,
                () -> character + " of " + character.getYScale());
          }
        }
      }
    }
  }

  /// However much of everything there is, in one language.
  @ParameterizedTest
  @EnumSource(Language.class)
  void theFirstPageNeverOverflows(Language language) throws IOException {
    ReportLanguage spoken = ReportLanguage.of(language);
    for (boolean notes : List.of(true, false)) {
      Report report =
          ReportBuilder.build(
              RecordCase.PACK,
              crowded(),
              null,
              new ReportChoices(spoken, Part.ALL, notes, Detail.COMPACT),
              "0123456789abcdef");
      try (PDDocument pdf = Loader.loadPDF(Written.pdf(report))) {
        List<Tag> sections = Tag.root(pdf).all("H2");
        int summary = section(report, "accounts");
        for (Tag section : sections.subList(0, summary)) {
          assertEquals(Set.of(0), section.pages(), section.text());
        }
        assertEquals(Set.of(1), sections.get(summary).pages(), sections.get(summary).text());
      }
    }
  }

  private static int section(Report report, String anchor) {
    return report.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() == 1)
        .map(Block.Heading::anchor)
        .toList()
        .indexOf(anchor);
  }

  /// Every account with a long name and all that deserves a look, long actions, a long name,
  /// several forms of practice, nothing answered or finished.
  private static Assessment crowded() {
    Assessment clinic = Year.TWELVE_ACCOUNTS.assessment(Language.FR);
    String name = "Maximilienne Tremblay-Desrosiers de la Chevrotière, massothérapeute autorisée";
    List<Account> accounts =
        clinic.accounts().stream()
            .map(one ->
                one.with(AccountField.PURPOSE, Value.Chosen.one("both"))
                    .with(
                        AccountField.NAME,
                        typed("Clinique de santé de la rue des Érables, " + one.id() + " " + name))
                    .with(AccountField.REVIEWS, Value.Chosen.one("on"))
                    .with(AccountField.COMMENTS, Value.Chosen.one("open"))
                    .with(AccountField.MESSAGES, Value.Chosen.one("on"))
                    .with(AccountField.TWO_STEP, Value.Chosen.one("off")))
            .toList();
    Item practice = RecordCase.PACK.item("practice-forms").orElseThrow();
    Item registered = RecordCase.PACK.item("registered-name").orElseThrow();
    List<String> forms =
        ((Item.Choice) practice).options().stream().limit(4).map(Option::id).toList();
    return Assessment.begin(
            "crowded",
            2026,
            RecordCase.PACK.reference(),
            DAY,
            Instant.parse("2029-11-22T15:00:00Z"))
        .withSample(true)
        .withAccounts(accounts)
        .withActions(
            clinic.actions().stream()
                .map(one ->
                    new Action(
                        one.id(),
                        one.origin(),
                        new FreeText(LONG_NOTE, Language.FR),
                        one.due(),
                        one.state()))
                .toList())
        .withProfile(
            List.of(
                new Entry(registered.id(), 1, typed(name), registered.question()),
                new Entry(practice.id(), 1, new Value.Chosen(forms), practice.question())));
  }

  private static Value typed(String text) {
    return new Value.Written(new FreeText(text, Language.FR));
  }

  @ParameterizedTest
  @EnumSource(ReportLanguage.class)
  void theAccountSetUpAloneIsTwoSheetsAtMost(ReportLanguage spoken) throws IOException {
    int most = spoken == ReportLanguage.BILINGUAL ? 3 : 2;
    try (PDDocument pdf = Loader.loadPDF(Written.pdf(RecordCase.CLINIC_ACCOUNTS.report(spoken)))) {
      assertTrue(pdf.getNumberOfPages() <= most);
    }
  }
}
