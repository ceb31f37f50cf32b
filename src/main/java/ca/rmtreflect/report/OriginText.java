package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Origin;
import java.util.List;

/// What called for an action.
final class OriginText {

  private OriginText() {}

  /// One line under another: what it is about, then what about it.
  static List<Block.Paragraph> lines(Origin origin, Material material) {
    Words words = material.words();
    return switch (origin) {
      case Origin.FromCheckpoint(var checkpoint) ->
          List.of(
              Lines.line(material.title(checkpoint)), Lines.small(answer(checkpoint, material)));
      case Origin.FromAccount(var account, var gap) ->
          List.of(Lines.line(account(account, material)), Lines.small(words.word("gap.", gap)));
      case Origin.Own() -> List.of(Lines.line(words.text("report.origin.own")));
    };
  }

  /// The same on one line.
  static Text line(Origin origin, Material material) {
    Words words = material.words();
    return switch (origin) {
      case Origin.FromCheckpoint(var checkpoint) ->
          words.labelled(material.title(checkpoint), answer(checkpoint, material));
      case Origin.FromAccount(var account, var gap) ->
          words.labelled(account(account, material), words.word("gap.", gap));
      case Origin.Own() -> words.text("report.origin.own");
    };
  }

  private static Text answer(String checkpoint, Material material) {
    return AnswerMark.word(
        material.answer(checkpoint).map(answer -> answer.value()).orElse(null), material.words());
  }

  private static Text account(String id, Material material) {
    return material
        .account(id)
        .map(account -> material.accounts().name(account))
        .orElseGet(() -> material.words().text("report.origin.account-gone"));
  }
}
