package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.List;

/// Every checkpoint that was asked, section by section: the answer beside title and question, and
/// beneath them what the question rests on, what the person wrote and what their accounts say.
final class CheckpointEntries {

  private CheckpointEntries() {}

  static List<Block> of(ReportInput input) {
    List<Block> blocks = new ArrayList<>();
    TextMaker words = input.words();
    for (Section section : input.sections(SectionKind.CHECKPOINTS)) {
      blocks.add(new Block.Heading(1, words.content(section.title()), anchor(section)));
      List<Item.Checkpoint> asked = input.asked(section);
      if (asked.isEmpty()) {
        blocks.add(Lines.line(words.text("report.section.nothing")));
      }
      asked.forEach(one -> blocks.add(entry(one, input)));
    }
    return blocks;
  }

  static String anchor(Section section) {
    return "section-" + section.id();
  }

  private static Block entry(Item.Checkpoint checkpoint, ReportInput input) {
    TextMaker words = input.words();
    Answer answer = input.answerOrBlank(checkpoint);
    List<Block.Paragraph> beside = new ArrayList<>();
    beside.add(Lines.line(AnswerMark.of(answer.value(), words)));
    if (answer.marked()) {
      beside.add(Lines.small(words.text("report.strip.back")));
    }
    List<Block.Paragraph> lines = new ArrayList<>();
    if (!checkpoint.citations().isEmpty()) {
      lines.add(Lines.small(ShortCitation.of(checkpoint, input)));
    }
    // In a first year no answer has another day to tell than the year itself.
    if (input.assessment().carried() != null) {
      ConfirmationText.of(answer, input).ifPresent(lines::add);
    }
    if (answer.revision() < checkpoint.revision()) {
      lines.add(Lines.small(words.text("report.revised")));
    }
    if (input.withNotes()) {
      lines.addAll(written(checkpoint, answer, words));
    }
    FindingTexts.of(input, checkpoint.id()).stream().map(Lines::small).forEach(lines::add);
    return new Block.Entry(
        new Block.Heading(2, words.content(checkpoint.title()), "checkpoint-" + checkpoint.id()),
        beside,
        words.content(answer.question()),
        lines);
  }

  private static List<Block.Paragraph> written(
      Item.Checkpoint checkpoint, Answer answer, TextMaker words) {
    List<Block.Paragraph> lines = new ArrayList<>();
    CheckpointRow.reason(answer, words).ifPresent(lines::add);
    if (!answer.note().isBlank()) {
      if (checkpoint.exampleQuestion() != null) {
        lines.add(Lines.small(words.content(checkpoint.exampleQuestion())));
      }
      lines.add(Lines.line(words.typed(answer.note())));
    }
    if (!answer.evidence().isBlank()) {
      lines.add(CheckpointRow.evidence(answer, words));
    }
    return lines;
  }
}
