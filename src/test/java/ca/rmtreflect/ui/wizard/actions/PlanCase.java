package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A window on the plan of a year with two actions and four points without one.
abstract class PlanCase {

  private static final LocalDate TODAY = SampleYear.TODAY;
  static final String LATE = "action-c-health-content-in-scope";
  static final String REVIEWS = "action-a-clinic-page-reviews-on";
  static final String POINT = "action-c-practice-accounts";
  static final String OTHER = "action-c-visible-personal-life";

  @RegisterExtension
  final TestWindow window =
      TestWindow.open(year(Language.EN), new Page.Actions(), Language.EN, 1000, 900);

  final Hand hand = new Hand(window);

  static Assessment year(Language language) {
    return SampleYear.started(language)
        .withActions(
            List.of(
                action("reviews", new Origin.FromAccount("clinic-page", AccountGap.REVIEWS_ON), 23),
                action("late", new Origin.FromCheckpoint("health-content-in-scope"), -9)));
  }

  private static Action action(String id, Origin origin, int days) {
    FreeText words = new FreeText("Words of " + id, Language.EN);
    return new Action(id, origin, words, TODAY.plusDays(days), ActionState.OPEN);
  }

  Action action(String id) {
    return window.session().state().year().assessment().actions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  void undo() {
    Fx.run(() -> window.session().undo());
    Fx.pulse();
  }

  List<ActionRow> rows() {
    return Fx.get(() ->
        TestWindow.visible(window.root()).stream()
            .filter(ActionRow.class::isInstance)
            .map(ActionRow.class::cast)
            .toList());
  }

  String key(ActionRow row) {
    return row.line().key();
  }

  Node node(String id) {
    return Fx.get(() -> window.scene().lookup("#" + id));
  }

  Node chip(String words) {
    return Fx.get(() ->
        TestWindow.visible(window.root()).stream()
            .filter(node -> node.getStyleClass().contains("chip"))
            .filter(node -> ((Label) node).getText().equals(words))
            .findFirst()
            .orElseThrow());
  }
}
