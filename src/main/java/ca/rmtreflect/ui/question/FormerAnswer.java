package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Carried;
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

/// The answer that came from the year before to be confirmed, in one quiet box, and the presses
/// that confirm it, one with the words beside it. Once there is an answer for this year, nothing
/// but the key for it would replace that one. Where the question was reworded there is nothing to
/// confirm: the box says so and shows how it read.
final class FormerAnswer extends FittingRow {

  /// A longer note is read in an explanation of its own.
  private static final int SHORT_NOTE = 14;

  private final Context context;
  private final Item.Checkpoint checkpoint;
  private Optional<Former> shown = Optional.empty();
  private List<Hyperlink> same = List.of();

  private record Former(int year, Answer answer, AnswerValue value) {

    boolean hasWords() {
      return !answer.note().isBlank() || !answer.evidence().isBlank();
    }
  }

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
      same = former.filter(this::isStillAsked).map(this::sameLinks).orElse(List.of());
      getChildren().setAll(former.map(this::line).orElse(List.of()));
      Boxes.present(this, former.isPresent());
    }
    boolean answered = Answers.of(state.year().assessment(), checkpoint).value() != null;
    same.forEach(link -> link.setVisible(!answered && !state.isReadOnly()));
  }

  /// Answers as in the year before, where there was an answer to the same question.
  void take() {
    take(false);
  }

  private void take(boolean withWords) {
    former(context.state())
        .filter(this::isStillAsked)
        .ifPresent(former ->
            context
                .session()
                .update(
                    Edit.once("answer", "edit.answer"),
                    year ->
                        Answers.confirmed(
                            year,
                            checkpoint,
                            former.answer(),
                            withWords,
                            context.session().today())));
  }

  private Optional<Former> former(State state) {
    Assessment year = state.year().assessment();
    Carried carried = year.carried();
    Answer answer = year.carriedAnswer(checkpoint.id()).orElse(null);
    AnswerValue value = answer == null ? null : answer.value();
    return carried == null || answer == null || value == null
        ? Optional.empty()
        : Optional.of(new Former(carried.year(), answer, value));
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
    List<Node> line = new ArrayList<>(List.of(words));
    if (isStillAsked(former)) {
      line.addAll(same);
    } else {
      line.add(
          Texts.caption(
              context.text(
                  "question.former.reworded",
                  Integer.toString(former.year()),
                  context.text(former.answer().question()))));
    }
    return line;
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

  private List<Hyperlink> sameLinks(Former former) {
    boolean last = former.year() == context.year().assessment().year() - 1;
    String year = Integer.toString(former.year());
    Hyperlink alone =
        sameLink(
            "same",
            last
                ? context.text("question.former.same")
                : context.text("question.former.same-as", year),
            false);
    return former.hasWords()
        ? List.of(
            alone, sameLink("same-with-note", context.text("question.former.same-with-note"), true))
        : List.of(alone);
  }

  private Hyperlink sameLink(String id, String words, boolean withWords) {
    return Buttons.link(
        id,
        words,
        () -> {
          take(withWords);
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
