package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.SampleReport;
import ca.rmtreflect.report.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A heading keeps its distance from the table above it.
class HeadingRoomTest {

  /// In points, from a rule to the foot of the line below it: the line alone takes 12.
  private static final double LEAST = 20;

  /// The form, and the same with more or less room in each part, so that its headings come to stand
  /// elsewhere.
  static Stream<Report> reports() {
    return Stream.of(ReportLanguage.values())
        .map(SampleReport::form)
        .flatMap(form -> Stream.of(form, form(form, 1), form(form, 2)));
  }

  private static Report form(Report form, int lines) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : form.blocks()) {
      blocks.add(
          block instanceof Block.Form(var caption, var fields, var shared)
              ? new Block.Form(
                  caption,
                  fields.stream()
                      .filter(field -> !field.id().endsWith("-only-if"))
                      .map(field -> field(field, lines))
                      .toList(),
                  shared)
              : block);
    }
    return form.withBlocks(blocks);
  }

  private static Block.Field field(Block.Field field, int lines) {
    return field.id().endsWith("-note")
        ? new Block.Field(field.id(), field.label(), new Block.Room.Words(lines))
        : field;
  }

  @ParameterizedTest
  @MethodSource("reports")
  void noHeadingHangsOnTheRuleAboveIt(Report report) throws IOException {
    List<String> glued = new ArrayList<>();
    int headings = 0;
    try (PDDocument pdf = Loader.loadPDF(Written.pdf(report))) {
      List<String> texts = headings(pdf);
      List<PageText> pages = PageText.of(pdf);
      for (int i = 0; i < pages.size(); i++) {
        List<Double> rules = Rules.of(pdf.getPage(i));
        for (PageText.Line line : pages.get(i).lines(Double.MAX_VALUE)) {
          if (line.heavy() && texts.stream().anyMatch(one -> one.startsWith(line.text()))) {
            headings++;
            double foot = line.characters().getFirst().getYDirAdj();
            if (rules.stream().anyMatch(rule -> rule < foot && rule > foot - LEAST)) {
              glued.add("page " + (i + 1) + ": " + line.text());
            }
          }
        }
      }
    }
    assertTrue(headings > 5);
    assertEquals(List.of(), glued);
  }

  /// The headings of the second level, without their spaces.
  private static List<String> headings(PDDocument pdf) throws IOException {
    return Tag.root(pdf).all("H3").stream()
        .map(heading -> heading.text().replaceAll("\\s", ""))
        .toList();
  }
}
