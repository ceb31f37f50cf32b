package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer as a symbol with its word: the symbol helps the eye, the word says it.
final class AnswerMark {

  private static final String NONE = "☐";

  private AnswerMark() {}

  /// The value of an answer; null stands for *not answered*.
  static Text of(@Nullable AnswerValue value, TextMaker words) {
    if (value == null) {
      return text(NONE, words.plain("answer.none"), Span.Weight.PLAIN, words);
    }
    return text(symbol(value), word(value, words).plain(), Span.Weight.STRONG, words);
  }

  static Text of(@Nullable Answer answer, TextMaker words) {
    return of(answer == null ? null : answer.value(), words);
  }

  /// Symbol and word as a label, which explains the symbols of the record by the way.
  static Text label(@Nullable AnswerValue value, TextMaker words) {
    return text(
        value == null ? NONE : symbol(value), word(value, words).plain(), Span.Weight.PLAIN, words);
  }

  /// The word alone.
  static Text word(@Nullable AnswerValue value, TextMaker words) {
    return value == null ? words.text("answer.none") : words.word("answer.", value);
  }

  private static Text text(String symbol, String word, Span.Weight weight, TextMaker words) {
    return new Text(
        List.of(
            new Span(TextMaker.unbroken(symbol + " "), words.language(), weight),
            new Span(TextMaker.unbroken(word), words.language(), weight)));
  }

  private static String symbol(AnswerValue value) {
    return switch (value) {
      case YES -> "✓";
      case IN_PART -> "◐";
      case NOT_YET -> "○";
      case NOT_APPLICABLE -> "–";
      case NOT_SURE -> "?";
    };
  }
}
