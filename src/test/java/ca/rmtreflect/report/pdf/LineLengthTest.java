package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Handle;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportText;
import ca.rmtreflect.report.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
      ".*(?:\\b(?:clauses?|alinéas?)(?: \\d+(?:" + " \\(\\d+\\))?)?|\\b\\d{1,2}er)";

  /// In characters: a shorter beginning of a handle may be a word of its own.
  private static final int TELLING = 10;

  /// A list of facts or of symbols with dots between them is looked over, not read; so is where a
  /// question comes from.
  private static boolean isProse(String piece, List<String> sources) {
    return piece.contains(" ")
        && !piece.contains(" · ")
        && sources.stream().noneMatch(source -> source.contains(piece));
  }

  /// The first line under a question of the compact record.
  private static List<String> sources(Report report) {
    return report.blocks().stream()
        .filter(Block.Entry.class::isInstance)
        .map(Block.Entry.class::cast)
        .flatMap(entry -> entry.lines().stream().limit(1))
        .filter(Block.Paragraph::small)
        .map(line -> line.text().plain().replace('\u00a0', ' '))
        .toList();
  }

  private static boolean endsInside(Set<String> handles, String piece) {
    return handles.stream()
        .anyMatch(handle ->
            IntStream.range(1, handle.length())
                .mapToObj(end -> handle.substring(0, end))
                .filter(begun -> begun.matches(".*[@.].*") || begun.length() >= TELLING)
                .filter(begun -> !handles.contains(begun))
                .anyMatch(begun -> piece.equals(begun) || piece.endsWith(" " + begun)));
  }

  static Stream<Report> reports() {
    return RecordCase.reports();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void linesOfWordsAreShortAndWhole(Report report) throws IOException {
    List<String> wrong = new ArrayList<>();
    int lines = 0;
    List<String> sources = sources(report);
    Set<String> handles =
        Handle.PATTERN
            .matcher(ReportText.of(report))
            .results()
            .map(MatchResult::group)
            .filter(handle -> handle.length() <= Handle.LONGEST)
            .collect(Collectors.toSet());
    assertFalse(handles.isEmpty());
    try (PDDocument pdf = Loader.loadPDF(Written.pdf(report))) {
      double foot = pdf.getPage(0).getMediaBox().getHeight() - FOOT;
      for (PageText page : PageText.of(pdf)) {
        for (PageText.Line line : page.lines(foot)) {
          for (String piece : line.pieces()) {
            lines++;
            if ((piece.length() > MOST && isProse(piece, sources))
                || piece.matches(PARTED)
                || endsInside(handles, piece)) {
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
