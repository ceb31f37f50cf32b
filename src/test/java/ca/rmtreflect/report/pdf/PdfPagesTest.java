package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReadingOrder;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.SampleReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The sheets: nothing beyond the margins, nothing parted from what it belongs to.
class PdfPagesTest {

  private static final double POINTS = 72 / 25.4;
  private static final double LEFT = 24 * POINTS;
  private static final double RIGHT = 17 * POINTS;
  private static final double TOP = 17 * POINTS;
  private static final double BOTTOM = 20 * POINTS;

  static List<Report> longReports() {
    return List.of(
        SampleReport.everyFoot(Language.EN),
        SampleReport.manyAccounts(Language.FR, 60),
        SampleReport.hostile(Language.EN));
  }

  @ParameterizedTest
  @MethodSource("longReports")
  void nothingStandsBeyondTheMargins(Report report) throws IOException {
    try (PDDocument pdf = pdf(report, Paper.LETTER)) {
      PDRectangle sheet = pdf.getPage(0).getMediaBox();
      List<String> beyond = new ArrayList<>();
      for (PageText page : PageText.of(pdf)) {
        for (TextPosition character : page.characters()) {
          double right = character.getXDirAdj() + character.getWidthDirAdj();
          if (!character.getUnicode().isBlank()
              && (character.getXDirAdj() < LEFT - 0.5
                  || right > sheet.getWidth() - RIGHT + 0.5
                  || character.getYDirAdj() < TOP)) {
            beyond.add(character.toString());
          }
        }
      }
      assertEquals(List.of(), beyond);
    }
  }

  @ParameterizedTest
  @MethodSource("longReports")
  void noPageEndsWithAHeadingOrAHeaderRow(Report report) throws IOException {
    try (PDDocument pdf = pdf(report, Paper.LETTER)) {
      double foot = pdf.getPage(0).getMediaBox().getHeight() - BOTTOM;
      List<String> alone = new ArrayList<>();
      for (PageText page : PageText.of(pdf)) {
        PageText.Line last = page.lines(foot).getLast();
        if (last.heavy()) {
          alone.add(last.text());
        }
      }
      assertEquals(List.of(), alone);
    }
  }

  @Test
  void rowsThatFitOnAPageStayWhole() throws IOException {
    try (PDDocument pdf = pdf(SampleReport.everyFoot(Language.EN), Paper.LETTER)) {
      List<Tag> rows = Tag.root(pdf).all("TR");
      assertEquals(180, rows.size());
      assertEquals(
          List.of(), rows.stream().filter(row -> row.pages().size() > 1).map(Tag::text).toList());
    }
  }

  @Test
  void anAccountStaysWithItsName() throws IOException {
    try (PDDocument pdf = pdf(SampleReport.manyAccounts(Language.EN, 60), Paper.LETTER)) {
      List<Tag> flow =
          Tag.root(pdf).all().filter(tag -> tag.kind().matches("H3|Table")).skip(2).toList();
      assertEquals(120, flow.size());
      for (int i = 0; i < flow.size(); i += 2) {
        assertEquals(flow.get(i).pages(), flow.get(i + 1).pages(), flow.get(i).text());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void everyPageSaysWhichItIs(Paper paper) throws IOException {
    Report report = SampleReport.everyFoot(Language.FR);
    try (PDDocument pdf = pdf(report, paper)) {
      assertEquals(paper.width() * POINTS, pdf.getPage(0).getMediaBox().getWidth(), 0.5);
      assertEquals(paper.height() * POINTS, pdf.getPage(0).getMediaBox().getHeight(), 0.5);
      List<PageText> pages = PageText.of(pdf);
      assertTrue(pages.size() > 9);
      for (int i = 0; i < pages.size(); i++) {
        String foot = ReadingOrder.dense(pages.get(i).foot(paper.height() * POINTS - BOTTOM));
        String label = "Page" + (i + 1) + "sur" + pages.size();
        assertEquals(ReadingOrder.dense(report.footer().plain()) + label, foot);
      }
    }
  }

  private static PDDocument pdf(Report report, Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(report, paper, Optional.empty(), out);
    return Loader.loadPDF(out.toByteArray());
  }
}
