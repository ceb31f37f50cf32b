package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReadingOrder;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.SampleReport;
import ca.rmtreflect.report.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The sheets: nothing beyond the margins, nothing parted from what it belongs to.
class PdfPagesTest {

  private static final double POINTS = 72 / 25.4;
  private static final double LEFT = 24 * POINTS;
  private static final double RIGHT = 17 * POINTS;
  private static final double TOP = 17 * POINTS;
  private static final double RUNNING = 6 * POINTS;
  private static final double BOTTOM = 20 * POINTS;

  /// The rule above a heading, some room, and the heading's first line.
  private static final double HEAD = 9 * POINTS;

  static Stream<Report> reports() {
    return Stream.concat(
        RecordCase.reports(),
        Stream.of(
            SampleReport.everyFoot(Language.EN),
            SampleReport.everyDeclaration(Language.EN),
            SampleReport.manyAccounts(Language.FR, 60),
            SampleReport.hostile(Language.EN),
            SampleReport.form(ReportLanguage.EN),
            SampleReport.form(ReportLanguage.FR),
            SampleReport.form(ReportLanguage.BILINGUAL)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void nothingStandsBeyondTheMargins(Report report) throws IOException {
    try (PDDocument pdf = pdf(report, Paper.LETTER)) {
      PDRectangle sheet = pdf.getPage(0).getMediaBox();
      // The name of a section that goes on stands in the margin.
      double top = report.detail() == Detail.COMPACT ? TOP - RUNNING : TOP;
      List<String> beyond = new ArrayList<>();
      for (PageText page : PageText.of(pdf)) {
        for (TextPosition character : page.characters()) {
          double right = character.getXDirAdj() + character.getWidthDirAdj();
          if (!character.getUnicode().isBlank()
              && (character.getXDirAdj() < LEFT - 0.5
                  || right > sheet.getWidth() - RIGHT + 0.5
                  || character.getYDirAdj() < top)) {
            beyond.add(character.toString());
          }
        }
      }
      assertEquals(List.of(), beyond);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyPageBeginsAtItsHead(Report report) throws IOException {
    try (PDDocument pdf = pdf(report, Paper.LETTER)) {
      double foot = pdf.getPage(0).getMediaBox().getHeight() - BOTTOM;
      for (PageText page : PageText.of(pdf).stream().skip(1).toList()) {
        PageText.Line first =
            page.lines(foot).stream()
                .filter(line -> line.characters().getFirst().getYDirAdj() > TOP)
                .findFirst()
                .orElseThrow();
        double top = first.characters().getFirst().getYDirAdj() - TOP;
        assertTrue(top < HEAD, () -> "%.0f points: %s".formatted(top, first.text()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void noPageEndsWithAHeadingOrAHeaderRow(Report report) throws IOException {
    try (PDDocument pdf = pdf(report, Paper.LETTER)) {
      List<Tag> flow = flow(Tag.root(pdf)).toList();
      List<String> alone = new ArrayList<>();
      for (int i = 0; i < flow.size() - 1; i++) {
        Tag heads = flow.get(i);
        boolean introduces =
            i > 0
                && isHeading(flow.get(i - 1))
                && isHeading(flow.get(i + 1))
                && flow.get(i + 1).kind().compareTo(flow.get(i - 1).kind()) > 0
                // An account of the form has a sheet of its own.
                && !flow.get(i + 1).text().matches("(Account|Compte) 1.*");
        if ((introduces || heads.kind().matches("H[1-6]|THead"))
            && page(heads) != page(flow.get(i + 1))) {
          alone.add(heads.text());
        }
      }
      assertEquals(List.of(), alone);
    }
  }

  @Test
  void whatIsDeclaredStaysWithTheLinesToSignOn() throws IOException {
    try (PDDocument pdf = pdf(SampleReport.everyDeclaration(Language.EN), Paper.LETTER)) {
      List<Tag> flow = flow(Tag.root(pdf)).toList();
      int seen = 0;
      for (int i = 0; i < flow.size(); i++) {
        if (flow.get(i).text().startsWith("Declared")) {
          seen++;
          for (int row = i + 1; row <= i + 2; row++) {
            assertEquals(flow.get(i).pages(), flow.get(row).pages(), flow.get(i).text());
          }
        }
      }
      assertEquals(40, seen);
    }
  }

  /// What stands under one another, a table row by row after its header.
  private static Stream<Tag> flow(Tag tag) {
    return tag.kind().matches("H[1-6]|P|LI|THead|TR")
        ? Stream.of(tag)
        : tag.children().stream().flatMap(PdfPagesTest::flow);
  }

  private static boolean isHeading(Tag tag) {
    return tag.kind().matches("H[1-6]");
  }

  /// Where it begins.
  private static int page(Tag tag) {
    return Collections.min(tag.pages());
  }

  @ParameterizedTest
  @MethodSource("records")
  void theSummaryIsOnePage(RecordCase one, ReportLanguage spoken, Detail detail)
      throws IOException {
    Paper paper = one == RecordCase.SOLO ? Paper.A4 : Paper.LETTER;
    Report report = one.report(spoken, detail);
    List<String> anchors =
        report.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(heading -> heading.level() == 1)
            .map(Block.Heading::anchor)
            .toList();
    int summary = anchors.indexOf("accounts");
    try (PDDocument pdf = pdf(report, paper)) {
      List<Tag> sections = Tag.root(pdf).all("H2");
      for (Tag section : sections.subList(0, summary)) {
        assertEquals(Set.of(0), section.pages(), section.text());
      }
      assertEquals(Set.of(1), sections.get(summary).pages(), sections.get(summary).text());
    }
  }

  static Stream<Arguments> records() {
    return Stream.of(RecordCase.values())
        .filter(one -> one != RecordCase.CLINIC_ACCOUNTS)
        .flatMap(one ->
            Stream.of(ReportLanguage.values())
                .flatMap(spoken ->
                    Stream.of(Detail.values()).map(detail -> Arguments.of(one, spoken, detail))));
  }

  @ParameterizedTest
  @EnumSource
  void anAccountOfTheFormIsOneSheet(Paper paper) throws IOException {
    for (ReportLanguage spoken : List.of(ReportLanguage.EN, ReportLanguage.FR)) {
      try (PDDocument pdf = pdf(SampleReport.form(spoken), paper)) {
        List<Tag> tables = Tag.root(pdf).all("Table");
        for (int account = 1; account <= 4; account++) {
          assertEquals(Set.of(account), tables.get(account).pages(), spoken + " " + account);
        }
      }
    }
  }

  @Test
  void anAccountStaysWithItsName() throws IOException {
    try (PDDocument pdf = pdf(SampleReport.manyAccounts(Language.EN, 60), Paper.LETTER)) {
      List<Tag> accounts =
          Tag.root(pdf).all("Table").stream().filter(one -> !one.all("H3").isEmpty()).toList();
      assertEquals(60, accounts.size());
      for (Tag account : accounts) {
        Tag name = account.all("H3").getFirst();
        assertEquals(page(name), page(account.all("TBody").getFirst()), name.text());
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
    if (paper == Paper.LETTER) {
      return Loader.loadPDF(Written.pdf(report));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(report, paper, Optional.empty(), out);
    return Loader.loadPDF(out.toByteArray());
  }
}
