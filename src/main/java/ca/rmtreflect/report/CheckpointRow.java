package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.pack.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One checkpoint: what it says and rests on, the answer, and what the person wrote beside it.
final class CheckpointRow {

  private CheckpointRow() {}

  static Block.Row of(Item.Checkpoint checkpoint, ReportInput input) {
    Answer answer = input.answerOrBlank(checkpoint);
    List<Block.Paragraph> given = given(answer, input);
    FindingTexts.of(input, checkpoint.id()).stream().map(Lines::small).forEach(given::add);
    return Lines.row(Lines.cell(statement(checkpoint, answer, input)), Lines.cell(given));
  }

  /// What is asked, read down the page in one language; beside it what was answered.
  static List<Block.Column> columns(ReportInput input) {
    TextMaker words = input.words();
    return List.of(
        Lines.parallel(words.text("report.column.checkpoint"), 66),
        Lines.column(
            words.text(input.withNotes() ? "report.column.given" : "report.column.answer"), 34));
  }

  private static List<Block.Paragraph> statement(
      Item.Checkpoint checkpoint, Answer answer, ReportInput input) {
    TextMaker words = input.words();
    List<Block.Paragraph> lines = new ArrayList<>();
    lines.add(Lines.line(words.strong(checkpoint.title())));
    lines.add(Lines.line(words.content(answer.question())));
    if (checkpoint.exampleQuestion() != null && input.withNotes() && !answer.note().isBlank()) {
      lines.add(Lines.small(words.content(checkpoint.exampleQuestion())));
    }
    checkpoint.citations().stream()
        .map(citation -> CitationText.of(citation, input.pack(), words))
        .map(Lines::small)
        .forEach(lines::add);
    if (answer.revision() < checkpoint.revision()) {
      lines.add(Lines.small(words.text("report.revised")));
    }
    return lines;
  }

  /// Why a checkpoint does not apply, or that no reason was given; nothing for any other answer.
  static Optional<Block.Paragraph> reason(Answer answer, TextMaker words) {
    if (answer.value() != AnswerValue.NOT_APPLICABLE) {
      return Optional.empty();
    }
    return Optional.of(
        Lines.line(
            answer.reason().isBlank()
                ? words.quiet("report.no-reason")
                : words.text("report.reason", words.typed(answer.reason()))));
  }

  /// Where the evidence is kept.
  static Block.Paragraph evidence(Answer answer, TextMaker words) {
    return Lines.small(words.text("report.evidence", words.typed(answer.evidence())));
  }

  /// The answer with its day and, unless they are left out, the words beside it: the reason only
  /// where the answer asks for one, since it survives a change of mind.
  static List<Block.Paragraph> given(Answer answer, ReportInput input) {
    TextMaker words = input.words();
    List<Block.Paragraph> lines = new ArrayList<>();
    lines.add(Lines.line(AnswerMark.of(answer.value(), words)));
    ConfirmationText.of(answer, input).ifPresent(lines::add);
    if (!input.withNotes()) {
      return lines;
    }
    reason(answer, words).ifPresent(lines::add);
    if (!answer.note().isBlank()) {
      lines.add(Lines.line(words.typed(answer.note())));
    }
    if (!answer.evidence().isBlank()) {
      lines.add(evidence(answer, words));
    }
    if (answer.marked()) {
      lines.add(Lines.small(words.text("report.marked")));
    }
    return lines;
  }
}
