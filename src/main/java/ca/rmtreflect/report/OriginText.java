package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Origin;
import java.util.List;
import java.util.stream.IntStream;

/// What called for an action.
final class OriginText {

  private OriginText() {}

  /// One line under another: what it is about, then what about it.
  static List<Block.Paragraph> lines(Origin origin, ReportInput input) {
    List<Text> texts = texts(origin, input);
    return IntStream.range(0, texts.size())
        .mapToObj(i -> i == 0 ? Lines.line(texts.get(i)) : Lines.small(texts.get(i)))
        .toList();
  }

  /// The same on one line.
  static Text line(Origin origin, ReportInput input) {
    return texts(origin, input).stream().reduce(input.words()::labelled).orElseThrow();
  }

  private static List<Text> texts(Origin origin, ReportInput input) {
    TextMaker words = input.words();
    return switch (origin) {
      case Origin.FromCheckpoint(var checkpoint) ->
          List.of(
              input.title(checkpoint),
              AnswerMark.word(input.answer(checkpoint).map(Answer::value).orElse(null), words));
      case Origin.FromAccount(var account, var gap) ->
          List.of(
              input
                  .assessment()
                  .account(account)
                  .map(input.accounts()::name)
                  .orElseGet(() -> words.text("report.origin.account-gone")),
              input.accounts().gap(gap));
      case Origin.Own() -> List.of(words.text("report.origin.own"));
    };
  }
}
