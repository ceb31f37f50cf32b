package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An answer as a symbol with its word: the symbol helps the eye, the word says it.
public final class AnswerMark {

  private AnswerMark() {}

  /// The value of an answer; null stands for *not answered*.
  static Text of(@Nullable AnswerValue value, TextMaker words) {
    return text(value, value == null ? Span.Weight.PLAIN : Span.Weight.STRONG, words);
  }

  static Text of(@Nullable Answer answer, TextMaker words) {
    return of(answer == null ? null : answer.value(), words);
  }

  /// Symbol and word as a label, which explains the symbols of the record by the way.
  static Text label(@Nullable AnswerValue value, TextMaker words) {
    return text(value, Span.Weight.PLAIN, words);
  }

  /// The word alone.
  static Text word(@Nullable AnswerValue value, TextMaker words) {
    return value == null ? words.text("answer.none") : words.word("answer.", value);
  }

  private static Text text(@Nullable AnswerValue value, Span.Weight weight, TextMaker words) {
    return new Text(
        Stream.of(symbol(value) + " ", word(value, words).plain())
            .map(part -> new Span(TextMaker.unbroken(part), words.language(), weight))
            .toList());
  }

  /// The symbol alone, for places that explain it.
  public static String symbol(@Nullable AnswerValue value) {
    return switch (value) {
      case null -> "☐";
      case YES -> "✓";
      case IN_PART -> "◐";
      case NOT_YET -> "○";
      case NOT_APPLICABLE -> "–";
      case NOT_SURE -> "?";
    };
  }
}
