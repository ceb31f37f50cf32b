package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.Answers;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Goals;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;

/// Drafts a learning goal where an answer leaves a gap, or leads to the goal that was drafted. The
/// draft only begins it: the person goes on in their own words.
final class GoalLink {

  private static final String ID = "goal-draft";

  /// Until the day that is suggested.
  private static final int MONTHS = 3;

  private final Context context;
  private final Item.Checkpoint checkpoint;
  private final Hyperlink link;

  GoalLink(Context context, Item.Checkpoint checkpoint) {
    this.context = context;
    this.checkpoint = checkpoint;
    link = Buttons.link(ID, "", this::press);
  }

  Hyperlink link() {
    return link;
  }

  void show(State state) {
    Assessment year = state.year().assessment();
    boolean drafted = Goals.placeOf(year, checkpoint.id()).isPresent();
    AnswerValue value = value(year);
    boolean gap = value != null && value.callsForAction() && !state.isReadOnly();
    link.setText(
        context.text(
            drafted || Goals.hasRoom(year)
                ? drafted ? "question.goal.see" : "question.goal.draft"
                : "question.goal.all"));
    Boxes.present(link, drafted || gap);
  }

  private void press() {
    Assessment year = context.year().assessment();
    int place = Goals.placeOf(year, checkpoint.id()).orElse(0);
    AnswerValue value = value(year);
    boolean drafts = Goals.placeOf(year, checkpoint.id()).isEmpty() && Goals.hasRoom(year);
    if (drafts && value != null) {
      place = year.goals().size();
      List<Goal> goals = new ArrayList<>(year.goals());
      goals.add(draft(value));
      context
          .session()
          .update(Edit.once(ID, "edit.goal.add"), assessment -> assessment.withGoals(goals));
    }
    context.session().visit(new Page.Outlook(), ID);
    context.session().focus(Goals.fieldId(Goal.Part.TEXT, place));
  }

  private Goal draft(AnswerValue value) {
    String title = context.text(checkpoint.title());
    String aim =
        context.text(
            value == AnswerValue.NOT_SURE ? "goal.draft.unsure" : "goal.draft.open", title);
    LocalDate due = context.session().today().plusMonths(MONTHS);
    return new Goal(
        context.session().newId(),
        words(aim),
        words(activity()),
        due,
        words(context.text("goal.draft.measure")),
        FreeText.EMPTY,
        null,
        null,
        checkpoint.id());
  }

  /// To read what the question rests on, where that is known.
  private String activity() {
    return checkpoint.citations().stream()
        .findFirst()
        .map(citation ->
            context.text(
                "goal.draft.read",
                context.text(context.year().pack().source(citation.source()).title()),
                context.text(citation.place())))
        .orElseGet(() -> context.text("goal.draft.ask"));
  }

  private FreeText words(String text) {
    return new FreeText(text, context.language());
  }

  private @Nullable AnswerValue value(Assessment year) {
    return Answers.of(year, checkpoint).value();
  }
}
