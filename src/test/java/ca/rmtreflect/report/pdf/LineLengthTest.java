package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No line of words is too long to read, and none ends inside a date, a handle or the place of a
/// law.
class LineLengthTest {

  private static final int MOST = 95;

  /// In points from the foot of the sheet.
  private static final double FOOT = 20 * 72 / 25.4;

  /// What the next line would go on from.
  private static final String PARTED =
      ".*(?:\\b(?:clauses?|alinéas?)(?: \\d+(?:"
          + " \\(\\d+\\))?)?|\\b\\d{1,2}er|@\\p{L}*[.]|\\p{L}\\.example/)";

  static Stream<Report> reports() {
    return Stream.of(RecordCase.values())
        .flatMap(one -> Stream.of(ReportLanguage.values()).map(one::report));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void linesOfWordsAreShortAndWhole(Report report) throws IOException {
    List<String> wrong = new ArrayList<>();
    int lines = 0;
    try (PDDocument pdf = Loader.loadPDF(Written.pdf(report))) {
      double foot = pdf.getPage(0).getMediaBox().getHeight() - FOOT;
      for (PageText page : PageText.of(pdf)) {
        for (PageText.Line line : page.lines(foot)) {
          for (String piece : line.pieces()) {
            lines++;
            if ((piece.length() > MOST && piece.contains(" ")) || piece.matches(PARTED)) {
              wrong.add(piece);
            }
          }
        }
      }
    }
    assertTrue(lines > 50);
    assertEquals(List.of(), wrong);
  }
}
