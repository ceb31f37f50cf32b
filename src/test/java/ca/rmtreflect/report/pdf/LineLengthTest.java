package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
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

  /// The compact record gives up some of that for fewer sheets.
  private static final int MOST_COMPACT = 120;

  /// In points from the foot of the sheet.
  private static final double FOOT = 20 * 72 / 25.4;

  /// What the next line would go on from.
  private static final String PARTED =
      ".*(?:\\b(?:clauses?|alinéas?)(?: \\d+(?:"
          + " \\(\\d+\\))?)?|\\b\\d{1,2}er|@\\p{L}*[.]|\\p{L}\\.example/)";

  /// A list of facts or of symbols with dots between them is looked over, not read.
  private static boolean isProse(String piece) {
    return piece.contains(" ") && !piece.contains(" · ");
  }

  static Stream<Report> reports() {
    return RecordCase.reports();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void linesOfWordsAreShortAndWhole(Report report) throws IOException {
    List<String> wrong = new ArrayList<>();
    int lines = 0;
    int most = report.detail() == Detail.COMPACT ? MOST_COMPACT : MOST;
    try (PDDocument pdf = Loader.loadPDF(Written.pdf(report))) {
      double foot = pdf.getPage(0).getMediaBox().getHeight() - FOOT;
      for (PageText page : PageText.of(pdf)) {
        for (PageText.Line line : page.lines(foot)) {
          for (String piece : line.pieces()) {
            lines++;
            if ((piece.length() > most && isProse(piece)) || piece.matches(PARTED)) {
              wrong.add(piece.length() + ": " + piece);
            }
          }
        }
      }
    }
    assertTrue(lines > 50);
    assertEquals(List.of(), wrong);
  }
}
