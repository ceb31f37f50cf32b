package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.FrenchSpaces;
import ca.rmtreflect.report.RecordCase;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// No line of a sheet begins with a mark that closes, nor ends with one that opens.
class LineEndsTest {

  private static final String CLOSING = "»›”)]};:!?%.,…/";
  private static final String OPENING = "«‹“([{";

  /// The mark of an answer, which stands before its word or among others.
  private static final String NOT_SURE = "\\? (Not sure yet|À vérifier).*|[✓◐○–?☐]+";

  /// A web address goes on with a stroke; between two languages a space follows it.
  private static final String ADDRESS = "/[a-z0-9].*";

  static Stream<Report> reports() {
    return Stream.of(
            RecordCase.reports(),
            Stream.of(
                RecordCase.CLINIC.report(Language.FR, ReportLanguage.EN),
                RecordCase.SOLO.report(Language.EN, ReportLanguage.FR)),
            Stream.of(ReportLanguage.values()).map(SampleReport::form))
        .flatMap(some -> some);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void punctuationStaysOnTheLineOfItsWord(Report report) throws IOException {
    assertEquals(List.of(), strays(report));
  }

  /// As French is typed on a keyboard that has no other space, with a break at every place.
  @ParameterizedTest
  @EnumSource(ReportLanguage.class)
  void punctuationTypedWithPlainSpacesStaysToo(ReportLanguage spoken) throws IOException {
    Report report = FrenchSpaces.record(spoken);
    assertEquals(List.of(), strays(report));
    assertTrue(PageText.of(read(report)).size() > 5);
  }

  /// That this test sees what it looks for.
  @Test
  void aStrayMarkIsFound() throws IOException {
    assertEquals(
        List.of("! seul", "fin «"), strays(FrenchSpaces.lines("un\n! seul", "fin «\ndeux")));
  }

  private static PDDocument read(Report report) throws IOException {
    return Loader.loadPDF(Written.pdf(report));
  }

  private static List<String> strays(Report report) throws IOException {
    List<String> strays = new ArrayList<>();
    try (PDDocument pdf = read(report)) {
      for (PageText page : PageText.of(pdf)) {
        for (PageText.Line line : page.lines(Double.MAX_VALUE)) {
          for (String piece : line.pieces()) {
            if ((CLOSING.indexOf(piece.codePointAt(0)) >= 0
                    && !piece.matches(NOT_SURE)
                    && !piece.matches(ADDRESS))
                || OPENING.indexOf(piece.codePointBefore(piece.length())) >= 0) {
              strays.add(piece);
            }
          }
        }
      }
    }
    return strays;
  }
}
