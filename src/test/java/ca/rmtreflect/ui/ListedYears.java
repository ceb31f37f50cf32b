package ca.rmtreflect.ui;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.YearDifference;
import ca.rmtreflect.ui.session.EarlierVersions;
import ca.rmtreflect.ui.session.EarlierVersions.Kind;
import ca.rmtreflect.ui.session.EarlierVersions.Version;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearSummary;
import ca.rmtreflect.ui.session.YearSummary.WayOn;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Years as the folder lists them.
public final class ListedYears {

  private ListedYears() {}

  /// A year that this program may change, by the day of its last change.
  public static YearSummary year(
      String id,
      int year,
      AssessmentState state,
      boolean sample,
      int answered,
      int asked,
      LocalDate changedOn) {
    return new YearSummary(
        id,
        year,
        state,
        sample,
        Map.of(AnswerValue.YES, answered),
        asked,
        changedOn.atStartOfDay(),
        state == AssessmentState.FINISHED ? changedOn : null,
        false,
        false,
        List.of(),
        new WayOn(new Page.Overview(), null),
        SampleYear.PACK.reference());
  }

  /// The same year, but made from another file or by a newer program, and changed at another time.
  public static YearSummary of(
      YearSummary year, String id, LocalDateTime changedAt, boolean newer, boolean copy) {
    return new YearSummary(
        id,
        year.year(),
        year.state(),
        year.sample(),
        year.counts(),
        year.asked(),
        changedAt,
        year.finishedOn(),
        newer,
        copy,
        year.actions(),
        year.wayOn(),
        year.pack());
  }

  /// The same year with so many of each answer, in the order of the answers.
  public static YearSummary counting(YearSummary year, int... counts) {
    Map<AnswerValue, Integer> all = new EnumMap<>(AnswerValue.class);
    int place = 0;
    for (AnswerValue value : AnswerValue.values()) {
      all.put(value, counts[place++]);
    }
    return new YearSummary(
        year.id(),
        year.year(),
        year.state(),
        year.sample(),
        all,
        year.asked(),
        year.changedAt(),
        year.finishedOn(),
        year.newer(),
        year.copy(),
        year.actions(),
        year.wayOn(),
        year.pack());
  }

  /// A year in the middle, with every kind of answer and something to do next.
  public static YearSummary busy(Language language) {
    YearSummary year = year("2027-a", 2027, AssessmentState.OPEN, false, 0, 34, SampleYear.TODAY);
    return new YearSummary(
        year.id(),
        year.year(),
        year.state(),
        false,
        Map.of(
            AnswerValue.YES,
            14,
            AnswerValue.IN_PART,
            6,
            AnswerValue.NOT_YET,
            2,
            AnswerValue.NOT_APPLICABLE,
            1,
            AnswerValue.NOT_SURE,
            3),
        year.asked(),
        SampleYear.TODAY.atTime(14, 32),
        null,
        false,
        false,
        actions(language),
        new WayOn(
            new Page.Checkpoint("disable-testimonials"),
            SampleYear.PACK.sectionOf("disable-testimonials").orElseThrow().title()),
        SampleYear.PACK.reference());
  }

  private static List<Action> actions(Language language) {
    List<String> texts =
        switch (language) {
          case EN ->
              List.of(
                  "Ask the clinic to turn off recommendations.",
                  "Look at the RateMDs page again.",
                  "Write down who has the passwords, and where they are kept.",
                  "Read the standard again.");
          case FR ->
              List.of(
                  "Demander à la clinique de désactiver les recommandations.",
                  "Revoir la page RateMDs.",
                  "Noter qui a les mots de passe et où ils sont gardés.",
                  "Relire la norme.");
        };
    return List.of(
        action(language, texts.get(0), SampleYear.TODAY.minusDays(3)),
        action(language, texts.get(1), SampleYear.TODAY.plusDays(54)),
        action(language, texts.get(2), null),
        action(language, texts.get(3), null));
  }

  /// Earlier versions of that year.
  public static EarlierVersions versions() {
    return new EarlierVersions(
        "2027-a",
        "2027",
        List.of(
            new Version(
                "/p",
                SampleYear.TODAY.atTime(16, 30),
                new Kind.OfProgress(2, true),
                new YearDifference(0, 0, 1, 0)),
            new Version(
                "/a",
                SampleYear.TODAY.atTime(14, 2),
                new Kind.OfYear(25, 34),
                new YearDifference(1, 0, 0, 0)),
            new Version(
                "/b",
                SampleYear.TODAY.atTime(9, 40),
                new Kind.OfYear(12, 34),
                new YearDifference(14, 2, 3, 1)),
            new Version(
                "/c",
                SampleYear.TODAY.minusDays(20).atTime(20, 15),
                new Kind.OfYear(0, 31),
                new YearDifference(26, 4, 4, 6))),
        1);
  }

  private static Action action(Language language, String text, @Nullable LocalDate due) {
    return new Action(text, new Origin.Own(), new FreeText(text, language), due, ActionState.OPEN);
  }

  /// Years, and nothing else.
  public static YearList of(List<YearSummary> years) {
    return new YearList(new YearList.Reach.Seen(), years, List.of(), List.of(), List.of());
  }
}
