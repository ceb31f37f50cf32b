package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.evaluation.CheckpointChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a checkpoint went on, as a symbol with its words: the symbol helps the eye, the words say
/// it.
public final class ChangeMark {

  private ChangeMark() {}

  static Text of(CheckpointChange.Kind kind, TextMaker words) {
    return words.joined(
        List.of(words.typed(symbol(kind)), words.word("change.", kind)),
        Character.toString(TextMaker.NO_BREAK_SPACE));
  }

  /// The answer of one of the two years; in one that did not ask there is none to name.
  static Text answer(@Nullable AnswerValue value, boolean asked, TextMaker words) {
    return asked ? AnswerMark.of(value, words) : words.quiet("change.not-asked");
  }

  /// The symbol alone, for places that explain it.
  public static String symbol(CheckpointChange.Kind kind) {
    return switch (kind) {
      case CLOSER -> "↗";
      case FURTHER -> "↘";
      case DIFFERENT -> "↔";
      case ANSWERED -> "•";
      case UNANSWERED -> "☐";
      case NEWLY_ASKED -> "+";
      case NO_LONGER_ASKED -> "−";
      case REWORDED -> "≠";
      case SAME -> "=";
    };
  }
}
