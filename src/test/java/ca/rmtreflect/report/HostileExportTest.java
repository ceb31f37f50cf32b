package ca.rmtreflect.report;

import static ca.rmtreflect.report.ReadingOrder.dense;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.report.export.Unshown;
import ca.rmtreflect.report.pdf.Tag;
import ca.rmtreflect.storage.format.NastyTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a person typed is in every file that is made of it, whole and in its order.
class HostileExportTest {

  private static final int ALL_OF_A_PLANE = 0x10000;
  private static final int IN_ONE_TEXT = 1024;

  static List<String> nasty() {
    return Stream.concat(
            NastyTexts.ALL.stream(),
            Stream.of(
                "0123456789".repeat(5_000),
                "x".repeat(5_000),
                "line\n".repeat(300),
                "<b>&amp;</b> ]]> --> </style> ${x} {0} %s",
                "e\u0301\u0323 a\u0308 n\u0303",
                "مرحبا, שלום and 你好"))
        .toList();
  }

  private static List<String> plane() {
    return IntStream.range(0, ALL_OF_A_PLANE / IN_ONE_TEXT)
        .mapToObj(i ->
            IntStream.range(i * IN_ONE_TEXT, (i + 1) * IN_ONE_TEXT)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), (a, _) -> {})
                .toString())
        .toList();
  }

  @Test
  void everyFileHoldsThemInTheirOrder() throws Exception {
    assertEveryFileHolds(nasty());
  }

  @Test
  @org.junit.jupiter.api.Tag("endurance")
  void everyFileHoldsAWholePlane() throws Exception {
    assertEveryFileHolds(plane());
  }

  private static void assertEveryFileHolds(List<String> typed) throws Exception {
    List<byte[]> files = new ArrayList<>();
    List<Unshown> unshown = new ArrayList<>();
    new RecordExport()
        .run(
            order(typed),
            (_, bytes, lost) -> {
              files.add(bytes);
              unshown.add(lost);
            });
    PrintedText paper = new PrintedText(FontCoverage.bundled());
    List<String> clean = typed.stream().map(text -> dense(CleanText.of(text))).toList();
    assertInOrder(clean, html(files.get(0)));
    assertInOrder(clean, docx(files.get(1)));
    Shapes shapes = new Shapes();
    assertInOrder(
        typed.stream().map(text -> shapes.of(dense(paper.printable(CleanText.of(text))))).toList(),
        shapes.of(pdf(files.get(2))));
    assertEquals(Unshown.NOTHING, unshown.get(0));
    assertEquals(Unshown.NOTHING, unshown.get(1));
    assertTrue(unshown.get(2).codes() > 10);
    assertTrue(unshown.get(2).rightToLeft());
  }

  @ParameterizedTest
  @EnumSource
  void scriptsFromRightToLeftAreKnown(Language language) {
    assertTrue(RightToLeft.isIn("a \u05d0 b"));
    assertTrue(RightToLeft.isIn("\ud83a\udd00"), "beyond the first plane");
    assertTrue(!RightToLeft.isIn("École, 你好, 12 ½ \ud83d\ude00"));
    assertTrue(!RightToLeft.isIn(RecordCase.SOLO.report(language)));
  }

  private static void assertInOrder(List<String> expected, String read) {
    int from = 0;
    for (String text : expected) {
      int at = read.indexOf(text, from);
      assertTrue(at >= 0, () -> "not in its place: " + text);
      from = at + text.length();
    }
  }

  private static ExportOrder order(List<String> typed) {
    List<Goal> goals = new ArrayList<>();
    for (String text : typed) {
      goals.add(new Goal("goal-" + goals.size(), new FreeText(text, Language.FR), null));
    }
    Assessment assessment = RecordCase.EMPTY.assessment(Language.EN).withGoals(goals);
    return new ExportOrder(
        RecordCase.PACK,
        assessment,
        null,
        new ExportChoices(
            new LinkedHashSet<>(List.of(Format.HTML, Format.DOCX, Format.PDF)),
            Set.of(ReportLanguage.EN),
            Part.ALL,
            true,
            Paper.LETTER,
            true),
        SampleReport.attachment());
  }

  private static String html(byte[] file) throws Exception {
    String page = new String(file, UTF_8);
    return dense(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(page.substring(page.indexOf("<html")).getBytes(UTF_8)))
            .getDocumentElement()
            .getTextContent());
  }

  private static String docx(byte[] file) throws IOException {
    try (XWPFWordExtractor words =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
      return dense(words.getText());
    }
  }

  private static String pdf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return dense(Tag.root(document).text());
    }
  }
}
