package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.evaluation.NotAsked;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.FieldOption;
import ca.rmtreflect.ui.kit.OptionsField.Layout;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.RadioField;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.Theme;
import ca.rmtreflect.ui.session.Answers;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;

/// One checkpoint: the question, what it rests on, the answer, and what belongs to the answer.
public final class CheckpointView extends PageView {

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

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
    getStyleClass().add("question");
    sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> moveTogether());
    refresh(_ -> moveTogether());
    under(new SourceLine(context, year.pack(), checkpoint));
    year.evaluation().notAsked().stream()
        .filter(one -> one.item().id().equals(id))
        .map(NotAsked::reason)
        .findFirst()
        .ifPresent(this::sayThatNotAsked);
    addAnswers();
    AnswerParts parts = new AnswerParts(context, checkpoint, this::clear);
    add(parts);
    refresh(parts::show);
    check(parts::problem);
    addWayOn();
    int number = number(year.pack().checkpoints(), year);
    if (number > 0) {
      place(context.text("question.number", number, year.evaluation().askedCheckpoints()));
    }
    help(new CheckpointHelp(this, context, checkpoint));
  }

  /// In a low window all five answers are in view with the question.
  private void moveTogether() {
    if (getScene() != null) {
      boolean low = Theme.isLow(getScene().getHeight(), context().state().textScale());
      pseudoClassStateChanged(LOW, low);
    }
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
            Texts.hint(context().text(reason) + " " + context().text("question.not-asked.kept"))));
  }

  private void addAnswers() {
    FormerAnswer former = new FormerAnswer(context(), checkpoint);
    add(former);
    refresh(former::show);
    List<FieldOption> choices =
        Stream.of(AnswerValue.values())
            .map(value -> new FieldOption(Slug.of(value), context().word("answer.", value)))
            .toList();
    RadioField answers =
        new RadioField(
                context(),
                new FieldLabel("answer", context().text(checkpoint.title())),
                Layout.LIST,
                choices,
                state -> Optional.ofNullable(answer(state).value()).map(Slug::of),
                this::choose)
            .keyed();
    add(answers.unlabelled());
    AnswerKeys keys =
        new AnswerKeys(
            () -> !context().state().isReadOnly(),
            digit -> {
              if (digit == 0) {
                former.take();
              } else {
                answers.choose(digit - 1);
              }
              session().focus("answer");
            },
            this::goOn);
    keys.listenOn(title());
    keys.listenOn(answers);
    if (checkpoint.exampleQuestion() != null) {
      add(Texts.hint(context().text(checkpoint.exampleQuestion())));
    }
  }

  private void choose(Optional<String> slug) {
    AnswerValue value = slug.flatMap(one -> Slug.parse(AnswerValue.class, one)).orElse(null);
    session()
        .update(
            Edit.once("answer", "edit.answer"),
            assessment -> Answers.answered(assessment, checkpoint, value, session().today()));
  }

  private void addWayOn() {
    Hyperlink mark = Buttons.link("mark", "", this::mark);
    aside(mark);
    wayOn();
    refresh(state -> {
      String words = context().text(answer(state).marked() ? "question.unmark" : "question.mark");
      if (!mark.getText().equals(words)) {
        mark.setText(words);
      }
      mark.setVisible(!state.isReadOnly());
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
    session()
        .update(
            Edit.once("mark", "edit.mark"),
            year -> Answers.edited(year, checkpoint, answer -> answer.withMarked(marked)));
    if (marked) {
      goOn();
    }
  }

  private Answer answer(State state) {
    return Answers.of(state.year().assessment(), checkpoint);
  }
}
