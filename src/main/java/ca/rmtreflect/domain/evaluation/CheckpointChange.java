package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.pack.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of a checkpoint from one year to another. `before` and `after` are null where there
/// was no answer; `title` is what the later year calls it, else the earlier one.
public record CheckpointChange(
    String checkpoint,
    LocalizedText title,
    Kind kind,
    @Nullable AnswerValue before,
    @Nullable AnswerValue after) {

  /// The ways in which a checkpoint can go on, in the order in which they are told.
  public enum Kind {
    /// From *Not yet* or *In part* to an answer nearer to *Yes*.
    CLOSER,
    /// The other way.
    FURTHER,
    /// To or from *Does not apply* or *Not sure yet*, which lie on no way.
    DIFFERENT,
    /// Asked in both years, answered in the later one alone.
    ANSWERED,
    /// Answered in the earlier year, asked and not answered in the later one.
    UNANSWERED,
    NEWLY_ASKED,
    NO_LONGER_ASKED,
    /// The question itself has changed its meaning, so that the answers cannot be compared.
    REWORDED,
    SAME
  }

  /// A checkpoint that is asked in the later year; nothing where neither year has an answer and
  /// both ask.
  static Optional<CheckpointChange> ofAsked(
      Item.Checkpoint checkpoint, EvaluatedYear former, EvaluatedYear current) {
    String id = checkpoint.id();
    AnswerValue before = former.assessment().valueOf(id).orElse(null);
    AnswerValue after = current.assessment().valueOf(id).orElse(null);
    if (!former.evaluation().asked().contains(id)) {
      return of(checkpoint, Kind.NEWLY_ASKED, null, after);
    }
    if (before == null) {
      return after == null ? Optional.empty() : of(checkpoint, Kind.ANSWERED, null, after);
    }
    if (isReworded(checkpoint, former, current)) {
      return of(checkpoint, Kind.REWORDED, before, after);
    }
    return of(checkpoint, after == null ? Kind.UNANSWERED : between(before, after), before, after);
  }

  /// A checkpoint that was answered in the earlier year and is not asked in the later one.
  static CheckpointChange noLongerAsked(Item.Checkpoint checkpoint, AnswerValue before) {
    return new CheckpointChange(
        checkpoint.id(), checkpoint.title(), Kind.NO_LONGER_ASKED, before, null);
  }

  private static Optional<CheckpointChange> of(
      Item.Checkpoint checkpoint,
      Kind kind,
      @Nullable AnswerValue before,
      @Nullable AnswerValue after) {
    return Optional.of(
        new CheckpointChange(checkpoint.id(), checkpoint.title(), kind, before, after));
  }

  private static boolean isReworded(
      Item.Checkpoint checkpoint, EvaluatedYear former, EvaluatedYear current) {
    Answer before = former.assessment().answers().get(checkpoint.id());
    Answer after = current.assessment().answers().get(checkpoint.id());
    int revision = after == null ? checkpoint.revision() : after.revision();
    return before != null && before.revision() != revision;
  }

  private static Kind between(AnswerValue before, AnswerValue after) {
    if (before == after) {
      return Kind.SAME;
    }
    if (step(before).isEmpty() || step(after).isEmpty()) {
      return Kind.DIFFERENT;
    }
    return step(after).get() > step(before).get() ? Kind.CLOSER : Kind.FURTHER;
  }

  /// How far an answer is on the way that the question speaks of; two of the five say nothing of
  /// it.
  private static Optional<Integer> step(AnswerValue value) {
    return switch (value) {
      case NOT_YET -> Optional.of(0);
      case IN_PART -> Optional.of(1);
      case YES -> Optional.of(2);
      case NOT_APPLICABLE, NOT_SURE -> Optional.empty();
    };
  }
}
