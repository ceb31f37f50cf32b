package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Origin;
import java.util.List;

/// What called for an action.
final class OriginText {

  private OriginText() {}

  /// One line under another: what it is about, then what about it.
  static List<Block.Paragraph> lines(Origin origin, ReportInput input) {
    TextMaker words = input.words();
    return switch (origin) {
      case Origin.FromCheckpoint(var checkpoint) ->
          List.of(Lines.line(input.title(checkpoint)), Lines.small(answer(checkpoint, input)));
      case Origin.FromAccount(var account, var gap) ->
          List.of(Lines.line(account(account, input)), Lines.small(words.word("gap.", gap)));
      case Origin.Own() -> List.of(Lines.line(words.text("report.origin.own")));
    };
  }

  /// The same on one line.
  static Text line(Origin origin, ReportInput input) {
    TextMaker words = input.words();
    return switch (origin) {
      case Origin.FromCheckpoint(var checkpoint) ->
          words.labelled(input.title(checkpoint), answer(checkpoint, input));
      case Origin.FromAccount(var account, var gap) ->
          words.labelled(account(account, input), words.word("gap.", gap));
      case Origin.Own() -> words.text("report.origin.own");
    };
  }

  private static Text answer(String checkpoint, ReportInput input) {
    return AnswerMark.word(
        input.answer(checkpoint).map(answer -> answer.value()).orElse(null), input.words());
  }

  private static Text account(String id, ReportInput input) {
    return input
        .account(id)
        .map(account -> input.accounts().name(account))
        .orElseGet(() -> input.words().text("report.origin.account-gone"));
  }
}
