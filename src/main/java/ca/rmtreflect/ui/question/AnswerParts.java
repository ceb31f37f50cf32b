package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.GrowingTextArea;
import ca.rmtreflect.ui.kit.TextLine;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.session.Answers;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What may be added to an answer: the reason why it does not apply, and a note, where the evidence
/// is kept and an action, each behind a link until it is wanted.
final class AnswerParts extends VBox {

  private final Context context;
  private final Item.Checkpoint checkpoint;
  private final WordsField reason;
  private final WordsField note;
  private final WordsField evidence;
  private final ActionFields action;
  private final List<Fold> folds;
  private final GoalLink goal;
  private final Hyperlink clear;

  /// `takeBack` takes the answer back.
  AnswerParts(Context context, Item.Checkpoint checkpoint, Runnable takeBack) {
    this.context = context;
    this.checkpoint = checkpoint;
    getStyleClass().add("answer-parts");
    reason = words("reason", new GrowingTextArea(), Answer::reason, Answer::withReason);
    note = words("note", new GrowingTextArea(), Answer::note, Answer::withNote);
    evidence = words("evidence", new TextLine(), Answer::evidence, Answer::withEvidence);
    action = new ActionFields(context, new Origin.FromCheckpoint(checkpoint.id()));
    folds =
        List.of(
            new Fold(
                context,
                note,
                List.of("note"),
                state -> !answer(state).note().text().isEmpty(),
                this::leavesSomethingOpen),
            new Fold(
                context,
                evidence,
                List.of("evidence"),
                state -> !answer(state).evidence().text().isEmpty(),
                _ -> false),
            new Fold(
                context, action, List.of("action", "action-due"), action::isWritten, _ -> false));
    clear = Buttons.link("answer-clear", context.text("answers.clear"), takeBack);
    clear.setAccessibleText(context.text("answers.clear.name", context.text(checkpoint.title())));
    FlowPane links = Buttons.row();
    folds.forEach(fold -> links.getChildren().add(fold.link()));
    goal = new GoalLink(context, checkpoint);
    links.getChildren().addAll(goal.link(), clear);
    getChildren().addAll(reason, note, evidence, action, links);
  }

  void show(State state) {
    reason.show(state);
    note.show(state);
    evidence.show(state);
    action.show(state);
    folds.forEach(fold -> fold.show(state));
    goal.show(state);
    AnswerValue value = answer(state).value();
    note.ask(context.text(noteWords(value)));
    Boxes.present(reason, value == AnswerValue.NOT_APPLICABLE);
    Boxes.present(clear, value != null && !state.isReadOnly());
  }

  Optional<FieldProblem> problem(State state) {
    return action.problem(state);
  }

  /// What a note is asked for by.
  private static String noteWords(@Nullable AnswerValue value) {
    return switch (value) {
      case IN_PART, NOT_YET -> "question.note.open";
      case NOT_SURE -> "question.note.unsure";
      case YES, NOT_APPLICABLE -> "question.note";
      case null -> "question.note";
    };
  }

  private WordsField words(
      String id,
      TextInputControl box,
      Function<Answer, FreeText> words,
      BiFunction<Answer, FreeText, Answer> change) {
    WordsField field =
        WordsField.of(
            context,
            new FieldLabel(
                id, context.text("question." + id), context.text("question." + id + ".hint")),
            box,
            state -> words.apply(answer(state)),
            typed ->
                context
                    .session()
                    .update(
                        Edit.typing(id, "edit." + id),
                        year ->
                            Answers.edited(
                                year, checkpoint, answer -> change.apply(answer, typed))));
    field.onOneLine();
    return field;
  }

  /// Where something is left open, a note is wanted.
  private boolean leavesSomethingOpen(State state) {
    AnswerValue value = answer(state).value();
    return value != null && value.callsForAction();
  }

  private Answer answer(State state) {
    return Answers.of(state.year().assessment(), checkpoint);
  }
}
