package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.SampleReport;
import ca.rmtreflect.report.Text;
import ca.rmtreflect.report.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// No row is parted that a page can hold, and where an account's rows go on overleaf its name comes
/// first.
class WholeRowsTest {

  /// In characters: fewer fill less than half a page.
  private static final int HALF_A_PAGE = 1_000;

  /// In lines: what moves a table down by two thirds of a page, step by step.
  private static final List<Integer> LINES = List.of(0, 7, 15, 23, 30);

  static Stream<Report> reports() {
    return Stream.of(
            RecordCase.reports(),
            Stream.of(ReportLanguage.values())
                .flatMap(spoken -> LINES.stream().map(lines -> sources(spoken, lines))),
            Stream.of(
                SampleReport.everyFoot(Language.EN),
                SampleReport.manyAccounts(Language.FR, 60),
                SampleReport.hostile(Language.EN),
                SampleReport.form(ReportLanguage.EN)))
        .flatMap(some -> some);
  }

  /// The sources, so many lines below the head of a page.
  private static Report sources(ReportLanguage spoken, int lines) {
    Report report = RecordCase.CLINIC.report(spoken, Detail.FULL);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      blocks.add(new Block.Paragraph(Text.of("Line " + i, report.language()), i % 2 == 0));
    }
    blocks.addAll(
        report.blocks().stream()
            .dropWhile(block ->
                !(block instanceof Block.Heading heading && heading.anchor().equals("sources")))
            .toList());
    return report.withBlocks(blocks);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void rowsThatFitOnAPageStayWhole(Report report) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Written.pdf(report))) {
      List<Tag> rows = Tag.root(pdf).all("TR");
      assertFalse(rows.isEmpty());
      assertEquals(
          List.of(),
          rows.stream()
              .filter(row -> row.pages().size() > 1 && row.text().length() < HALF_A_PAGE)
              .map(Tag::text)
              .toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAccountThatGoesOnOverleafIsNamedThere(ReportLanguage spoken) throws IOException {
    List<String> unnamed = new ArrayList<>();
    int overleaf = 0;
    try (PDDocument pdf =
        Loader.loadPDF(Written.pdf(RecordCase.CLINIC.report(spoken, Detail.FULL)))) {
      List<PageText> pages = PageText.of(pdf);
      for (Tag table : Tag.root(pdf).all("Table")) {
        List<Tag> names = table.all("H3");
        for (int page : new TreeSet<>(table.pages()).stream().skip(1).toList()) {
          if (!names.isEmpty()) {
            overleaf++;
            String first = pages.get(page).lines(Double.MAX_VALUE).getFirst().text();
            String name = names.getFirst().text().replaceAll("\\s", "");
            if (!name.startsWith(first)) {
              unnamed.add(name + ": " + first);
            }
          }
        }
      }
    }
    assertEquals(List.of(), unnamed);
    assertTrue(spoken != ReportLanguage.BILINGUAL || overleaf > 2, "it must show something");
  }
}
