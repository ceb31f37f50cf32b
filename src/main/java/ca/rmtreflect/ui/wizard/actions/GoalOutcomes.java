package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.GrowingTextArea;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Goals;
import ca.rmtreflect.ui.session.State;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What came of the learning goals of a finished year, below its plan.
final class GoalOutcomes extends VBox {

  private final Context context;
  private final List<Row> rows;

  /// A goal as it was signed, and the box for what came of it.
  private final class Row extends VBox {

    private final Goal signed;
    private final int number;
    private final Label standing = Texts.caption("");
    private final Field outcome;
    private final Hyperlink close;

    Row(Goal signed, int number) {
      this.signed = signed;
      this.number = number;
      getStyleClass().add(Styles.CARD);
      outcome =
          WordsField.of(
                  context,
                  new FieldLabel(
                      outcomeId(number), context.word("goal.box.", Goal.Part.OUTCOME, number)),
                  new GrowingTextArea(),
                  state -> now(state).outcome(),
                  typed ->
                      follow(
                          Edit.typing(outcomeId(number), "edit.goal"),
                          goal -> goal.with(Goal.Part.OUTCOME, typed)))
              .followingUp();
      close = Buttons.link(closeId(), "", this::turn);
      getChildren()
          .addAll(Texts.label(words(signed.text()), Styles.STRONG), standing, outcome, close);
    }

    private String closeId() {
      return "goal-close-later-" + number;
    }

    private Goal now(State state) {
      return state.year().followUp().on(signed);
    }

    void show(State state) {
      Goal now = now(state);
      outcome.show(state);
      LocalDate closed = now.closedOn();
      LocalDate due = now.due();
      standing.setText(
          closed != null
              ? context.text("outlook.goal.closed", context.day(closed))
              : due == null ? "" : context.text("home.next.due", context.day(due)));
      Boxes.present(standing, !standing.getText().isEmpty());
      close.setText(context.text(now.isOpen() ? "outlook.goal.close" : "outlook.goal.reopen"));
      close.setAccessibleText(context.text("outlook.goal.part", close.getText(), number));
      Boxes.present(
          close,
          state.isFollowable() && (now.isOpen() || Goals.hasRoom(state.year().followed().now())));
    }

    private void turn() {
      LocalDate day = now(context.state()).isOpen() ? context.session().today() : null;
      follow(Edit.once(closeId(), "edit.goal.close"), goal -> goal.withClosedOn(day));
    }

    private void follow(Edit edit, UnaryOperator<Goal> change) {
      context
          .session()
          .follow(
              edit,
              later ->
                  later.with(signed, change.apply(later.on(signed)), context.session().today()));
    }
  }

  GoalOutcomes(Context context) {
    this.context = context;
    getStyleClass().add(Styles.STACK);
    List<Goal> goals = context.year().assessment().goals();
    rows =
        IntStream.range(0, goals.size())
            .mapToObj(place -> new Row(goals.get(place), place + 1))
            .toList();
    getChildren().add(Texts.heading(context.text("outlook.goals")));
    getChildren().addAll(rows);
    boolean wanted = context.state().isFollowable() || !context.year().followUp().goals().isEmpty();
    Boxes.present(this, wanted && !goals.isEmpty());
  }

  static String outcomeId(int number) {
    return "goal-outcome-later-" + number;
  }

  void show(State state) {
    rows.forEach(row -> row.show(state));
  }

  private String words(FreeText text) {
    return text.isBlank() ? context.text("check.item.empty") : text.text().strip();
  }
}
