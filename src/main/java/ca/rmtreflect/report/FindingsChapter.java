package ca.rmtreflect.report;

import ca.rmtreflect.domain.evaluation.Finding;
import ca.rmtreflect.domain.pack.Pack;
import java.util.ArrayList;
import java.util.List;

/// All findings in one place.
final class FindingsChapter {

  private FindingsChapter() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    List<Finding> findings = input.evaluation().findings();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.findings"), "findings"));
    if (findings.isEmpty()) {
      blocks.add(Lines.line(words.text("report.findings.none")));
      return blocks;
    }
    blocks.add(Lines.line(words.text("report.findings.intro")));
    blocks.add(
        new Block.Table(
            words.text("report.findings"),
            List.of(
                Lines.column(words.text("report.column.place"), 34),
                Lines.column(words.text("report.column.finding"), 66)),
            findings.stream().map(finding -> row(finding, input)).toList()));
    return blocks;
  }

  private static Block.Row row(Finding finding, ReportInput input) {
    return Lines.row(
        Lines.cell(place(finding, input)),
        Lines.cell(
            List.of(
                Lines.line(FindingTexts.sentence(finding, input)),
                Lines.small(FindingTexts.kind(finding, input)))));
  }

  private static Text place(Finding finding, ReportInput input) {
    Pack pack = input.pack();
    String place = finding.rule().place();
    return pack.section(place)
        .map(section -> input.words().content(section.title()))
        .orElseGet(() -> input.title(place));
  }
}
