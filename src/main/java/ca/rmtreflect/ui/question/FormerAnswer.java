package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Explanation;
import ca.rmtreflect.ui.kit.FittingRow;
import ca.rmtreflect.ui.kit.LinkedSentence;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Answers;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.TextFlow;

/// The answer of the year before, in one quiet box, and a press that takes it over. Once there is
/// an answer for this year, nothing but the key for it would replace that one.
final class FormerAnswer extends FittingRow {

  /// A longer note is read in an explanation of its own.
  private static final int SHORT_NOTE = 34;

  private final Context context;
  private final Item.Checkpoint checkpoint;
  private Optional<Former> shown = Optional.empty();
  private Optional<Hyperlink> same = Optional.empty();

  private record Former(int year, Answer answer, AnswerValue value) {}

  FormerAnswer(Context context, Item.Checkpoint checkpoint) {
    super("former-answer");
    this.context = context;
    this.checkpoint = checkpoint;
    Boxes.present(this, false);
  }

  void show(State state) {
    Optional<Former> former = former(state);
    if (!former.equals(shown)) {
      shown = former;
      same = former.filter(this::isStillAsked).map(this::sameLink);
      getChildren().setAll(former.map(this::line).orElse(List.of()));
      Boxes.present(this, former.isPresent());
    }
    boolean answered = Answers.of(state.year().assessment(), checkpoint).value() != null;
    same.ifPresent(link -> link.setVisible(!answered && !state.isReadOnly()));
  }

  /// Answers as in the year before, where there was an answer to the same question.
  void take() {
    former(context.state())
        .filter(this::isStillAsked)
        .ifPresent(former ->
            context
                .session()
                .update(
                    Edit.once("answer", "edit.answer"),
                    year ->
                        Answers.confirmed(
                            year, checkpoint, former.answer(), context.session().today())));
  }

  private Optional<Former> former(State state) {
    Assessment previous = state.year().previous();
    Answer answer = previous == null ? null : previous.answers().get(checkpoint.id());
    AnswerValue value = answer == null ? null : answer.value();
    return previous == null || answer == null || value == null
        ? Optional.empty()
        : Optional.of(new Former(previous.year(), answer, value));
  }

  private boolean isStillAsked(Former former) {
    return former.answer().revision() == checkpoint.revision();
  }

  private List<Node> line(Former former) {
    TextFlow words =
        new TextFlow(
            LinkedSentence.words(
                context.text("help.named", Integer.toString(former.year())) + " ",
                Styles.SECONDARY,
                Styles.MUTED),
            LinkedSentence.words(
                context.word("answer.", former.value()), Styles.SECONDARY, Styles.STRONG));
    note(former)
        .ifPresent(note ->
            words
                .getChildren()
                .addAll(LinkedSentence.words(" · ", Styles.SECONDARY, Styles.MUTED), note));
    return List.of(
        words,
        same.<Node>map(link -> link)
            .orElseGet(() -> Texts.caption(context.text("question.former.changed"))));
  }

  /// What was written with the answer, as far as there is room; a link where there is more.
  private Optional<Node> note(Former former) {
    String title = context.text("question.former.title", Integer.toString(former.year()));
    List<String> written =
        Stream.of(former.answer().note(), former.answer().reason(), former.answer().evidence())
            .map(text -> FreeText.beginning(text.text(), Integer.MAX_VALUE))
            .filter(text -> !text.isEmpty())
            .toList();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String begun = FreeText.beginning(written.getFirst(), SHORT_NOTE);
    String quoted = context.text("question.former.note", begun);
    if (written.size() == 1 && begun.equals(written.getFirst())) {
      return Optional.of(LinkedSentence.words(quoted, Styles.SECONDARY, Styles.MUTED));
    }
    Hyperlink whole =
        Explanation.link(context, "former", quoted, title, () -> parts(former.answer()));
    whole.setAccessibleText(context.text("question.link.name", quoted, title));
    whole.getStyleClass().addAll(Styles.PLAIN, Styles.SECONDARY);
    return Optional.of(whole);
  }

  private Hyperlink sameLink(Former former) {
    boolean last = former.year() == context.year().assessment().year() - 1;
    String year = Integer.toString(former.year());
    return Buttons.link(
        "same",
        last ? context.text("question.former.same") : context.text("question.former.same-as", year),
        () -> {
          take();
          context.session().focus("answer");
        });
  }

  private List<Node> parts(Answer answer) {
    List<Node> parts = new ArrayList<>();
    part(parts, "question.reason", answer.reason());
    part(parts, "question.note", answer.note());
    part(parts, "question.evidence", answer.evidence());
    return parts;
  }

  private void part(List<Node> parts, String name, FreeText words) {
    if (!words.text().isEmpty()) {
      parts.add(Boxes.part(context.text(name), Texts.hint(words.text())));
    }
  }
}
