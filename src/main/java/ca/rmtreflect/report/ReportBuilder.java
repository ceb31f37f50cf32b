package ca.rmtreflect.report;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.i18n.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes the record of an assessment. The same assessment always gives the same record: it is
/// evaluated as of a day that is stored in it, never of today.
public final class ReportBuilder {

  /// Where the program is used. Fixed, so that the computer's zone cannot move the day.
  private static final ZoneId ONTARIO = ZoneId.of("America/Toronto");

  private static final List<Function<ReportInput, List<Block>>> EVERYTHING =
      List.of(
          OpeningChapter::of,
          GlanceChapter::of,
          _ -> List.of(new Block.PageBreak()),
          AccountsChapter::of,
          CheckpointsChapter::of,
          FindingsChapter::of,
          ActionPlanChapter::of,
          ComparisonChapter::of,
          OutlookChapter::of,
          LeftOpenChapter::of,
          KeptChapter::of,
          DeclarationChapter::of,
          SourcesChapter::of,
          LaterChapter::of);

  private static final List<Function<ReportInput, List<Block>>> EVERYTHING_COMPACT =
      List.of(
          CompactFirstPage::of,
          AccountMatrix::of,
          CheckpointEntries::of,
          ActionsByDate::of,
          ComparisonChapter::of,
          CompactOutlook::of,
          CompactLeftOpen::of,
          KeptChapter::of,
          CompactFirstPage::declarationAtTheEnd,
          CompactSources::of,
          LaterChapter::of);

  private static final List<Function<ReportInput, List<Block>>> ACCOUNTS_COMPACT =
      List.of(CompactFirstPage::ofAccounts, AccountMatrix::of);

  private static final List<Function<ReportInput, List<Block>>> ACCOUNTS_ALONE =
      List.of(OpeningChapter::of, GlanceChapter::ofAccounts, AccountsChapter::of);

  private static final String NAME = "registered-name";

  /// In characters: what a foot has room for beside the rest.
  private static final int LONGEST_NAME = 40;

  private ReportBuilder() {}

  /// The record of an assessment over the pack that it answers. `previous` is the year before,
  /// where it is at hand; `fingerprint` is printed in the footer as it is, unless it is empty.
  public static Report build(
      Pack pack,
      Assessment assessment,
      @Nullable EvaluatedYear previous,
      ReportChoices choices,
      String fingerprint) {
    return build(pack, FollowedYear.of(assessment), previous, choices, fingerprint);
  }

  /// Likewise, with what became of the plan after the year was finished.
  public static Report build(
      Pack pack,
      FollowedYear year,
      @Nullable EvaluatedYear previous,
      ReportChoices choices,
      String fingerprint) {
    Report report = spoken(pack, year, previous, choices, fingerprint);
    return OriginalTitles.tagged(report, pack);
  }

  private static Report spoken(
      Pack pack,
      FollowedYear year,
      @Nullable EvaluatedYear previous,
      ReportChoices choices,
      String fingerprint) {
    return switch (choices.language()) {
      case EN -> build(pack, year, previous, choices, fingerprint, Language.EN);
      case FR -> build(pack, year, previous, choices, fingerprint, Language.FR);
      case BILINGUAL -> {
        Language lead = LeadingLanguage.of(year.assessment());
        yield BilingualReport.of(
            build(pack, year, previous, choices, fingerprint, lead),
            build(pack, year, previous, choices, fingerprint, lead.other()));
      }
    };
  }

  private static Report build(
      Pack pack,
      FollowedYear year,
      @Nullable EvaluatedYear previous,
      ReportChoices choices,
      String fingerprint,
      Language language) {
    Assessment assessment = year.assessment();
    TextMaker words = new TextMaker(Messages.of(language));
    Evaluation evaluation = Evaluation.of(pack, assessment, asOf(assessment));
    ReportInput input =
        new ReportInput(pack, assessment, year.followUp(), previous, evaluation, choices, words);
    List<Block> blocks = new ArrayList<>();
    chapters(choices).forEach(chapter -> blocks.addAll(chapter.apply(input)));
    return new Report(
        List.of(language),
        title(input),
        words.plain(
            switch (choices.part()) {
              case ALL -> "report.description";
              case ACCOUNTS -> "report.description.accounts";
            }),
        assessment.changedAt(),
        Text.of(footer(input, fingerprint), language),
        blocks,
        choices.detail(),
        new PrintedText(FontCoverage.bundled()).missing(blocks).size());
  }

  /// The day as of which an assessment is recorded: when it was finished, else when it was last
  /// changed.
  public static LocalDate asOf(Assessment assessment) {
    LocalDate finished = assessment.finishedOn();
    return assessment.isFinished() && finished != null ? finished : dayOf(assessment.changedAt());
  }

  /// The day of an instant where the program is used.
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ONTARIO);
  }

  private static List<Function<ReportInput, List<Block>>> chapters(ReportChoices choices) {
    return switch (choices.detail()) {
      case COMPACT ->
          switch (choices.part()) {
            case ALL -> EVERYTHING_COMPACT;
            case ACCOUNTS -> ACCOUNTS_COMPACT;
          };
      case FULL ->
          switch (choices.part()) {
            case ALL -> EVERYTHING;
            case ACCOUNTS -> ACCOUNTS_ALONE;
          };
    };
  }

  private static String title(ReportInput input) {
    String key = input.assessment().sample() ? "report.title.sample" : "report.title";
    return input.words().plain(key, packTitle(input), OpeningChapter.year(input.assessment()));
  }

  private static String footer(ReportInput input, String fingerprint) {
    String footer =
        input
            .words()
            .plain(
                fingerprint.isEmpty() ? "report.footer.unprinted" : "report.footer",
                packTitle(input),
                OpeningChapter.year(input.assessment()),
                input.pack().version(),
                fingerprint);
    String named = name(input).map(name -> name + TextPair.SEPARATOR + footer).orElse(footer);
    return input.assessment().sample() ? input.words().plain("report.footer.sample", named) : named;
  }

  /// The person's name as it is on the register, on one line.
  private static Optional<String> name(ReportInput input) {
    Entry entry = input.assessment().profile().get(NAME);
    return entry != null && entry.value() instanceof Value.Written(var typed) && !typed.isBlank()
        ? Optional.of(FreeText.beginning(CleanText.of(typed.text()), LONGEST_NAME))
        : Optional.empty();
  }

  private static String packTitle(ReportInput input) {
    return input.pack().title().in(input.words().language());
  }
}
