package ca.rmtreflect.report;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the year stands, a row a section: a symbol for each checkpoint, and by name those to come
/// back to. Answers are counted and never scored.
final class SectionStrip {

  private SectionStrip() {}

  static List<Block> of(ReportInput input, FirstPageRoom room) {
    TextMaker words = input.words();
    Text title = words.text("report.strip");
    return List.of(
        new Block.Heading(1, title, "at-a-glance"),
        new Block.Table(
            title,
            List.of(
                Lines.column(words.text("report.strip.section"), 30),
                Lines.column(words.text("report.strip.answers"), 17),
                Lines.column(words.text("report.strip.back"), 47),
                Lines.column(words.text("report.strip.page"), 6)),
            input.sections(SectionKind.CHECKPOINTS).stream()
                .map(section -> row(section, input, room))
                .toList(),
            Block.Table.Style.STRIP),
        Lines.small(legend(input)));
  }

  /// The checkpoints of a section that deserve another look: those whose answer calls for
  /// something, those without one, and those marked.
  static List<LocalizedText> toComeBackTo(Section section, ReportInput input) {
    return input.asked(section).stream()
        .filter(one -> isOpen(input.answer(one.id()).orElse(null)))
        .map(Item.Checkpoint::title)
        .toList();
  }

  private static boolean isOpen(@Nullable Answer answer) {
    return answer == null
        || answer.value() == null
        || answer.value().callsForAction()
        || answer.marked();
  }

  private static Block.Row row(Section section, ReportInput input, FirstPageRoom room) {
    TextMaker words = input.words();
    String anchor = CheckpointEntries.anchor(section);
    String title = section.title().in(words.language());
    String symbols = SectionGlance.of(section, input.assessment(), input.evaluation()).signs();
    return Lines.row(
        Lines.cell(new Text(List.of(Span.to(anchor, title, words.language())))),
        Lines.cell(
            symbols.isEmpty()
                ? List.of()
                : List.of(Lines.line(Text.of(symbols, words.language())))),
        Lines.cell(List.of(Lines.small(back(section, input, room)))),
        Lines.cell(new Text(List.of(Span.page(anchor, "0", words.language())))));
  }

  private static Text back(Section section, ReportInput input, FirstPageRoom room) {
    TextMaker words = input.words();
    if (input.asked(section).isEmpty()) {
      return words.quiet("report.strip.nothing");
    }
    List<LocalizedText> titles = toComeBackTo(section, input);
    if (titles.isEmpty()) {
      return words.quiet("report.strip.none");
    }
    int shown = room.titles(titles);
    List<Text> texts =
        new ArrayList<>(titles.subList(0, shown).stream().map(words::content).toList());
    if (shown < titles.size()) {
      texts.add(words.quiet("report.strip.more", titles.size() - shown));
    }
    return words.joined(texts, "; ");
  }

  /// What the symbols mean, and how many of each there are.
  static Text legend(ReportInput input) {
    Evaluation evaluation = input.evaluation();
    TextMaker words = input.words();
    List<Text> parts = new ArrayList<>();
    parts.add(words.text("report.strip.legend"));
    for (AnswerValue value : AnswerValue.values()) {
      count(AnswerMark.label(value, words), evaluation.counts().getOrDefault(value, 0), parts);
    }
    count(AnswerMark.label(null, words), evaluation.unanswered().size(), parts);
    int notAsked = LeftOpenChapter.checkpoints(evaluation.notAsked());
    if (notAsked > 0) {
      parts.add(words.text("report.strip.not-asked", notAsked));
    }
    return words.joined(parts, TextPair.SEPARATOR);
  }

  private static void count(Text label, int number, List<Text> parts) {
    if (number > 0) {
      List<Span> spans = new ArrayList<>(label.spans());
      spans.add(new Span("\u00a0" + number, spans.getFirst().language(), Span.Weight.STRONG));
      parts.add(new Text(spans));
    }
  }
}
