package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.html.HtmlWriter;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The last line of no page is a heading, or what is said under it before its table: on paper, from
/// a word processor and from a browser.
class PageFootTest {

  private static final double POINTS = 72 / 25.4;

  /// The margins that hold the foot of a page.
  private static final double BOTTOM = 19 * POINTS;

  /// In characters without spaces: enough to know a text by.
  private static final int BEGINNING = 8;

  private static final int END = 40;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void noPageOfThePdfEndsWithWhatBelongsToTheNext(Detail detail) throws IOException {
    for (Map.Entry<String, Report> report : reports(detail).entrySet()) {
      assertEquals(
          List.of(), alone(report.getValue(), Written.pdf(report.getValue())), report.getKey());
    }
  }

  @Test
  void norDoesOneOfTheDocx() throws Exception {
    assertNoneOfTheDocx(Detail.COMPACT);
  }

  @Test
  void norDoesOneOfThePrintedHtml() throws Exception {
    assertNoneOfThePrintedHtml(Detail.COMPACT);
  }

  /// The two programs take a second a record, and each rule is seen in the compact ones already.
  @Test
  @Tag("endurance")
  void norDoesOneInFullDetail() throws Exception {
    assertNoneOfTheDocx(Detail.FULL);
    assertNoneOfThePrintedHtml(Detail.FULL);
  }

  private void assertNoneOfTheDocx(Detail detail) throws Exception {
    OtherPrograms.assumeLibreOffice();
    List<byte[]> documents = new ArrayList<>();
    for (Report report : reports(detail).values()) {
      documents.add(Written.docx(report));
    }
    Iterator<byte[]> printed = new OtherPrograms(folder).printedDocx(documents).iterator();
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Report> report : reports(detail).entrySet()) {
      alone(report.getValue(), printed.next())
          .forEach(text -> found.add(report.getKey() + ": " + text));
    }
    assertEquals(List.of(), found);
  }

  private void assertNoneOfThePrintedHtml(Detail detail) throws Exception {
    OtherPrograms.assumeChromium();
    OtherPrograms programs = new OtherPrograms(folder);
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Report> report : reports(detail).entrySet()) {
      ByteArrayOutputStream html = new ByteArrayOutputStream();
      new HtmlWriter().write(report.getValue(), html);
      alone(report.getValue(), programs.printedHtml(html.toByteArray()))
          .forEach(text -> found.add(report.getKey() + ": " + text));
    }
    assertEquals(List.of(), found);
  }

  /// That this test sees what it looks for.
  @Test
  void aHeadingAloneIsFound() throws IOException {
    Block heading = new Block.Heading(1, Text.of("Chapter", Language.EN), "chapter");
    Block below = new Block.Paragraph(Text.of("What stands under it", Language.EN), false);
    Text footer = Text.of("Foot", Language.EN);
    List<Block> parted = List.of(heading, new Block.PageBreak(), below);
    Report report =
        new Report(List.of(Language.EN), "Title", "Title", Instant.EPOCH, footer, parted, 0);
    assertEquals(List.of("1: Chapter"), alone(report, Written.pdf(report)));
  }

  private static Map<String, Report> reports(Detail detail) {
    Map<String, Report> reports = new LinkedHashMap<>();
    for (RecordCase one : RecordCase.values()) {
      for (ReportLanguage spoken : ReportLanguage.values()) {
        reports.put(one.slug() + " " + spoken.code() + " " + detail, one.report(spoken, detail));
      }
    }
    return reports;
  }

  /// The texts that end a page and belong to what begins the next one.
  private static List<String> alone(Report report, byte[] pdf) throws IOException {
    List<Block> blocks = report.blocks().stream().filter(PageFootTest::isSeen).toList();
    List<String> alone = new ArrayList<>();
    List<String> pages = pages(pdf);
    for (int page = 0; page < pages.size() - 1; page++) {
      for (int i = 0; i < blocks.size() - 1; i++) {
        if (KeepNext.applies(blocks, i)
            && pages.get(page).endsWith(ending(blocks.get(i)))
            && pages.get(page + 1).startsWith(beginning(blocks.get(i + 1)))) {
          alone.add(page + 1 + ": " + texts(blocks.get(i)).getFirst().plain());
        }
      }
    }
    return alone;
  }

  private static boolean isSeen(Block block) {
    return !(block instanceof Block.PageBreak);
  }

  private static String ending(Block block) {
    String text = ReadingOrder.dense(texts(block).getLast().plain());
    return text.substring(Math.max(0, text.length() - END));
  }

  private static String beginning(Block block) {
    String text =
        ReadingOrder.dense(texts(block).getFirst().plain().lines().findFirst().orElse(""));
    return text.substring(0, Math.min(text.length(), BEGINNING));
  }

  private static List<Text> texts(Block block) {
    return ReadingOrder.texts(List.of(block));
  }

  /// The characters of each page between its margins, without spaces.
  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        float width = page.getMediaBox().getWidth();
        double height = page.getMediaBox().getHeight() - BOTTOM;
        stripper.addRegion("page", new Rectangle2D.Double(0, 0, width, height));
        stripper.extractRegions(page);
        pages.add(ReadingOrder.dense(stripper.getTextForRegion("page")));
      }
      assertTrue(
          pages.stream().noneMatch(String::isEmpty), () -> "a page is empty: " + pages.getFirst());
      return pages;
    }
  }
}
