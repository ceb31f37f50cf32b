package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.FontCoverage;
import ca.rmtreflect.report.FrameWords;
import ca.rmtreflect.report.PageLabel;
import ca.rmtreflect.report.PageSpans;
import ca.rmtreflect.report.PrintedText;
import ca.rmtreflect.report.ReadingOrder;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.SampleReport;
import ca.rmtreflect.report.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What any program finds that takes the text out of a record, and knows nothing of tags.
class ExtractedTextTest {

  static Stream<Report> reports() {
    return Stream.concat(
        RecordCase.reports(),
        Stream.of(
            SampleReport.manyAccounts(Language.FR, 60),
            SampleReport.form(ReportLanguage.BILINGUAL)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everythingStandsInOrder(Report report) throws IOException {
    Report printed = PageSpans.printed(report);
    String expected = ReadingOrder.printed(printed);
    List<String> headers = headers(printed);
    int at = 0;
    for (String page : pages(report)) {
      String rest = expected.substring(at);
      String text = page.substring(repeated(page, rest, headers).length());
      if (!rest.startsWith(text)) {
        int same = same(text, rest);
        fail("found: " + from(text, same) + "\nexpected: " + from(rest, same));
      }
      at += text.length();
    }
    assertEquals(expected.length(), at);
  }

  /// A row that no page holds goes on beside its other columns, so its parts are in their order
  /// page by page.
  @ParameterizedTest
  @EnumSource
  void nothingNastyIsCut(Language language) throws IOException {
    Report printed = new PrintedText(FontCoverage.bundled()).of(SampleReport.hostile(language));
    List<String> headers = headers(printed);
    StringBuilder found = new StringBuilder();
    for (String page : pages(SampleReport.hostile(language))) {
      found.append(page.substring(found.isEmpty() ? 0 : repeated(page, "", headers).length()));
    }
    assertEquals(counted(ReadingOrder.characters(printed)), counted(found.toString()));
  }

  private static Map<Integer, Long> counted(String text) {
    return text.codePoints()
        .boxed()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /// The header row that a page repeats.
  private static String repeated(String page, String rest, List<String> headers) {
    return headers.stream()
        .filter(header -> page.startsWith(header) && !rest.startsWith(header))
        .findFirst()
        .orElse("");
  }

  private static int same(String one, String other) {
    int same = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return same < 0 ? one.length() : same;
  }

  private static String from(String text, int index) {
    return text.substring(Math.max(0, index - 40), Math.min(text.length(), index + 60));
  }

  private static List<String> pages(Report report) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(Written.pdf(report))) {
      PDFTextStripper stripper = new PDFTextStripper();
      List<String> heads = heads(report);
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        String page = ReadingOrder.dense(stripper.getText(pdf));
        String foot = foot(report, i, pdf.getNumberOfPages());
        String head =
            heads.stream().filter(one -> page.startsWith(one + foot)).findFirst().orElse("");
        assertTrue(page.startsWith(head + foot), page);
        pages.add(page.substring(head.length() + foot.length()));
      }
    }
    return pages;
  }

  /// The names of sections that go on, which stand in the margin.
  private static List<String> heads(Report report) {
    return report.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .map(heading -> FrameWords.of(report).text("report.continued", heading.text()))
        .map(text -> ReadingOrder.dense(text.plain()))
        .toList();
  }

  private static String foot(Report report, int page, int pages) {
    StringBuilder foot = new StringBuilder(report.footer().plain());
    for (PageLabel label : FrameWords.of(report).pageLabels()) {
      foot.append(label.before()).append(page).append(label.between()).append(pages);
      foot.append(label.after());
    }
    return ReadingOrder.dense(foot.toString());
  }

  /// Header rows, and the headings of tables that repeat; the longest first.
  private static List<String> headers(Report report) {
    List<Block> blocks = report.blocks();
    Set<String> headers =
        new TreeSet<>(
            Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo));
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Table table) {
        headers.add(
            table.columns().stream()
                .map(column -> ReadingOrder.dense(column.header().plain()))
                .reduce("", String::concat));
      } else if (blocks.get(i) instanceof Block.KeyValues
          && blocks.get(i - 1) instanceof Block.Heading heading) {
        headers.add(ReadingOrder.dense(heading.text().plain()));
      }
    }
    return List.copyOf(headers);
  }
}
