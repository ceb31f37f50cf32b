package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Item;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What is recorded for a checkpoint, and how it changes.
public final class Answers {

  private Answers() {}

  /// What is recorded, or an untouched answer.
  public static Answer of(Assessment assessment, Item.Checkpoint checkpoint) {
    Answer recorded = assessment.answers().get(checkpoint.id());
    return recorded == null
        ? Answer.blank(checkpoint.id(), checkpoint.revision(), checkpoint.question())
        : recorded;
  }

  /// The assessment with a checkpoint answered on a day, or not any more when `value` is null. The
  /// answer is to the question as it stands now.
  public static Assessment answered(
      Assessment assessment,
      Item.Checkpoint checkpoint,
      @Nullable AnswerValue value,
      LocalDate today) {
    Answer given = current(assessment, checkpoint).withValue(value, today);
    return assessment.withAnswer(
        assessment
            .carriedAnswer(checkpoint.id())
            .map(former -> given.lookedAt(former, today))
            .orElse(given));
  }

  /// The assessment with the answer of the year before confirmed on a day, and with the words
  /// beside it where they are wanted.
  public static Assessment confirmed(
      Assessment assessment,
      Item.Checkpoint checkpoint,
      Answer former,
      boolean withWords,
      LocalDate today) {
    Answer confirmed = current(assessment, checkpoint).confirmed(former, today);
    return assessment.withAnswer(withWords ? confirmed.withWordsOf(former) : confirmed);
  }

  private static Answer current(Assessment assessment, Item.Checkpoint checkpoint) {
    Answer former = of(assessment, checkpoint);
    return new Answer(
        checkpoint.id(),
        checkpoint.revision(),
        former.value(),
        former.reason(),
        former.note(),
        former.evidence(),
        former.marked(),
        former.answeredOn(),
        former.confirmedOn(),
        checkpoint.question());
  }

  /// The assessment with anything else about a checkpoint changed.
  public static Assessment edited(
      Assessment assessment, Item.Checkpoint checkpoint, UnaryOperator<Answer> change) {
    return assessment.withAnswer(change.apply(of(assessment, checkpoint)));
  }
}
