package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.evaluation.NotAsked;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.FieldOption;
import ca.rmtreflect.ui.kit.GrowingTextArea;
import ca.rmtreflect.ui.kit.OptionsField.Layout;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.RadioField;
import ca.rmtreflect.ui.kit.TextLine;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.session.Answers;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;

/// One checkpoint: the question, what it rests on, the answer, and what belongs to the answer.
public final class CheckpointView extends PageView {

  private final Item.Checkpoint checkpoint;

  public CheckpointView(Context context, String id) {
    super(context);
    OpenYear year = context.year();
    this.checkpoint = year.pack().checkpoint(id).orElseThrow();
    String section = context.text(year.pack().sectionOf(id).map(Section::title).orElseThrow());
    back();
    String place = place(year);
    head(
        place.isEmpty() ? section : context.text("question.place", section, place),
        context.text(checkpoint.question()),
        place.isEmpty() ? section : context.text("question.window", section, place));
    if (checkpoint.exampleQuestion() != null) {
      lead(context.text(checkpoint.exampleQuestion()));
    }
    year.evaluation().notAsked().stream()
        .filter(one -> one.item().id().equals(id))
        .map(NotAsked::reason)
        .findFirst()
        .ifPresent(this::sayThatNotAsked);
    add(new CitationBlock(context, year.pack(), checkpoint));
    addAnswers();
    addReason();
    add(words("note", new GrowingTextArea(), Answer::note, Answer::withNote));
    add(words("evidence", new TextLine(), Answer::evidence, Answer::withEvidence));
    ActionFields action =
        new ActionFields(context, new Origin.FromCheckpoint(id), this::callsForAction);
    add(action);
    refresh(action::show);
    check(action::problem);
    addWayOn();
    int number = number(year.pack().checkpoints(), year);
    if (number > 0) {
      place(context.text("question.number", number, year.evaluation().askedCheckpoints()));
    }
    help(new CheckpointHelp(this, context, checkpoint));
  }

  /// "2 of 5", or nothing for a checkpoint that is not asked.
  private String place(OpenYear year) {
    List<Item.Checkpoint> section =
        year.pack().sectionOf(checkpoint.id()).map(Section::checkpoints).orElseThrow();
    int here = number(section, year);
    long asked = section.stream().filter(one -> isAsked(one, year)).count();
    return here == 0 ? "" : context().text("status.count", here, asked);
  }

  /// Which of the checkpoints that are asked this is, from 1; 0 where it is not asked.
  private int number(List<Item.Checkpoint> among, OpenYear year) {
    return among.stream().filter(one -> isAsked(one, year)).toList().indexOf(checkpoint) + 1;
  }

  private static boolean isAsked(Item.Checkpoint one, OpenYear year) {
    return year.evaluation().asked().contains(one.id());
  }

  private void sayThatNotAsked(LocalizedText reason) {
    add(
        Boxes.notice(
            context().text("question.not-asked"),
            Texts.hint(context().text(reason)),
            Texts.hint(context().text("question.not-asked.kept"))));
  }

  private void addAnswers() {
    List<FieldOption> choices =
        Stream.of(AnswerValue.values())
            .map(value -> new FieldOption(Slug.of(value), context().word("answer.", value)))
            .toList();
    add(
        new RadioField(
                context(),
                new FieldLabel("answer", context().text(checkpoint.title())),
                Layout.LIST,
                choices,
                state -> Optional.ofNullable(answer(state).value()).map(Slug::of),
                this::choose)
            .unlabelled());
  }

  private void choose(Optional<String> slug) {
    AnswerValue value = slug.flatMap(one -> Slug.parse(AnswerValue.class, one)).orElse(null);
    session()
        .update(
            Edit.once("answer", "edit.answer"),
            assessment -> Answers.answered(assessment, checkpoint, value, session().today()));
  }

  private void addReason() {
    WordsField reason = words("reason", new GrowingTextArea(), Answer::reason, Answer::withReason);
    add(reason);
    refresh(state -> {
      boolean wanted = answer(state).value() == AnswerValue.NOT_APPLICABLE;
      Boxes.present(reason, wanted);
    });
  }

  /// A box for words of the person's own that belong to the answer.
  private WordsField words(
      String id,
      TextInputControl box,
      Function<Answer, FreeText> words,
      BiFunction<Answer, FreeText, Answer> change) {
    return WordsField.of(
        context(),
        new FieldLabel(
            id, context().text("question." + id), context().text("question." + id + ".hint")),
        box,
        state -> words.apply(answer(state)),
        typed -> edit(Edit.typing(id, "edit." + id), answer -> change.apply(answer, typed)));
  }

  private void addWayOn() {
    Hyperlink mark = Buttons.link("mark", "", this::mark);
    Hyperlink clear = Buttons.link("answer-clear", context().text("answers.clear"), this::clear);
    clear.setAccessibleText(
        context().text("answers.clear.name", context().text(checkpoint.title())));
    add(Buttons.row(clear));
    aside(mark);
    wayOn();
    refresh(state -> {
      String words = context().text(answer(state).marked() ? "question.unmark" : "question.mark");
      if (!mark.getText().equals(words)) {
        mark.setText(words);
      }
      mark.setVisible(!state.isReadOnly());
      clear.setVisible(!state.isReadOnly() && answer(state).value() != null);
    });
  }

  /// The focus goes to the question, where a space that is typed next answers nothing.
  private void clear() {
    choose(Optional.empty());
    session().focus("title");
  }

  /// To come back to this is to go on now; to take the mark away is to stay.
  private void mark() {
    boolean marked = !answer(context().state()).marked();
    edit(Edit.once("mark", "edit.mark"), answer -> answer.withMarked(marked));
    if (marked) {
      goOn();
    }
  }

  private void edit(Edit edit, UnaryOperator<Answer> change) {
    session().update(edit, assessment -> Answers.edited(assessment, checkpoint, change));
  }

  private boolean callsForAction(Assessment assessment) {
    AnswerValue value = Answers.of(assessment, checkpoint).value();
    return value != null && value.callsForAction();
  }

  private Answer answer(State state) {
    return Answers.of(state.year().assessment(), checkpoint);
  }
}
