package ca.rmtreflect.ui;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.YearAccess;
import ca.rmtreflect.ui.session.YearSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Draws plans that live on: that of a second year, and that of a finished year with what became of
/// it, to be looked at.
class PlanPicturesTest {

  private static final String DAMAGED = "/home/alex/damaged/2026-7f3a9c1e.later-1a2b3c4d.json";

  @Test
  void plansOfASecondAndOfAFinishedYearAreDrawn() throws IOException {
    Map<String, Consumer<Session>> states = new LinkedHashMap<>();
    states.put("plan-second-year", session -> plan(session, secondYear(language(session))));
    states.put("plan-finished", session -> plan(session, finishedYear(language(session))));
    states.put(
        "plan-finished-unfolded",
        session -> {
          plan(session, finishedYear(language(session)));
          session.focus("action-o-own-note");
        });
    states.put(
        "goals-second-year",
        session -> {
          plan(session, secondYear(language(session)));
          session.goTo(new Page.Outlook());
        });
    states.put(
        "later-set-aside",
        session -> {
          plan(session, finishedYear(language(session)));
          session.board().answer(new Bulletin.LaterSetAside(DAMAGED));
        });
    for (Map.Entry<String, Consumer<Session>> state : states.entrySet()) {
      for (Picture way : Picture.ways()) {
        draw(state.getKey(), state.getValue(), way);
      }
    }
  }

  @Test
  void homeWithAnOverdueActionIsDrawn() throws IOException {
    for (Picture way : Picture.ways()) {
      Assessment year = planned(way.language());
      YearSummary open =
          ListedYears.year(
              "2026-a", 2026, AssessmentState.FINISHED, false, 34, 34, SampleYear.TODAY);
      YearSummary listed =
          new YearSummary(
              open.id(),
              open.year(),
              open.state(),
              open.sample(),
              open.counts(),
              open.asked(),
              open.changedAt(),
              open.finishedOn(),
              false,
              false,
              year.actions(),
              open.wayOn(),
              open.pack());
      way.take(
          "state-home-overdue",
          () ->
              TestWindow.atHome(
                  List.of(listed), new Page.Home(), way.language(), way.width(), way.height()));
    }
  }

  private static void draw(String name, Consumer<Session> state, Picture way) throws IOException {
    way.take(
        "state-" + name,
        () -> {
          TestWindow opened =
              TestWindow.open(
                  SampleYear.started(way.language()),
                  new Page.Actions(),
                  way.language(),
                  way.width(),
                  way.height());
          state.accept(opened.session());
          return opened;
        });
  }

  private static Language language(Session session) {
    return session.state().language();
  }

  private static void plan(Session session, FollowedYear year) {
    session.open(SampleYear.PACK, year, new YearAccess.Ours(), true, new Page.Actions());
  }

  private static FollowedYear secondYear(Language language) {
    Assessment former = planned(language).withYear(2025).withId("sample-2025");
    Assessment year = SampleYear.after(former);
    List<Action> actions = new ArrayList<>(year.actions());
    actions.add(
        action(
            "new",
            language,
            "Ask the clinic for a photo policy",
            "Demander à la clinique une politique sur les photos",
            20));
    return FollowedYear.of(year.withActions(actions));
  }

  private static FollowedYear finishedYear(Language language) {
    Assessment signed = planned(language).finished(SampleYear.TODAY.minusDays(30));
    Action first = signed.actions().getFirst();
    Action last = signed.actions().getLast();
    Goal goal = signed.goals().getFirst();
    String outcome =
        language == Language.EN ? "I rewrote two replies." : "J’ai récrit deux réponses.";
    FollowUp later =
        FollowUp.NONE
            .with(first, first.withState(ActionState.DONE, SampleYear.TODAY), SampleYear.TODAY)
            .with(
                last,
                last.withState(ActionState.DROPPED, SampleYear.TODAY)
                    .withReason(
                        new FreeText(
                            language == Language.EN
                                ? "The page is gone."
                                : "La page n’existe plus.",
                            language)),
                SampleYear.TODAY)
            .with(
                goal,
                goal.with(Goal.Part.OUTCOME, new FreeText(outcome, language)),
                SampleYear.TODAY);
    return new FollowedYear(signed, later);
  }

  private static Assessment planned(Language language) {
    boolean english = language == Language.EN;
    Goal goal =
        new Goal(
            "goal",
            new FreeText(
                english ? "Answer reviews calmly" : "Répondre calmement aux avis", language),
            new FreeText(
                english ? "Read the guide with a colleague" : "Lire le guide avec une collègue",
                language),
            SampleYear.TODAY.plusDays(60),
            new FreeText(english ? "I can show a reply" : "Je peux montrer une réponse", language),
            FreeText.EMPTY,
            null,
            null,
            null);
    return SampleYear.started(language)
        .withGoals(List.of(goal))
        .withActions(
            List.of(
                action("own", language, "Sort my contacts", "Trier mes contacts", -9),
                action("two", language, "Turn on two-step", "Activer la validation", 12),
                action("three", language, "Close the old page", "Fermer l’ancienne page", 40)));
  }

  private static Action action(
      String id, Language language, String english, String french, int days) {
    String words = language == Language.EN ? english : french;
    return new Action(
        id,
        new Origin.Own(),
        new FreeText(words, language),
        SampleYear.TODAY.plusDays(days),
        ActionState.OPEN);
  }
}
