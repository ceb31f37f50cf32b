package ca.rmtreflect.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Pageless;
import ca.rmtreflect.report.Punctuation;
import ca.rmtreflect.report.ReadingOrder;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.SampleReport;
import ca.rmtreflect.report.Text;
import ca.rmtreflect.report.Written;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The record as DOCX, read back: whole, in order, in real styles, silent about its maker.
class DocxWriterTest {

  private static final List<Report> SAMPLES =
      List.of(
          SampleReport.full(Language.EN),
          SampleReport.full(Language.FR),
          SampleReport.bilingual(),
          RecordCase.CLINIC.report(ReportLanguage.BILINGUAL),
          RecordCase.CLINIC.report(ReportLanguage.FR, Detail.FULL),
          RecordCase.SECOND_YEAR.report(ReportLanguage.FR),
          SampleReport.form(ReportLanguage.BILINGUAL),
          SampleReport.hostile(Language.EN),
          SampleReport.manyAccounts(Language.FR, 200),
          SampleReport.empty(Language.FR));

  static List<Report> samples() {
    return SAMPLES;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void holdsTheReportInItsOrder(Report report) throws IOException {
    StringBuilder read = new StringBuilder();
    for (XWPFParagraph paragraph : paragraphs(docx(report).getBodyElements())) {
      read.append(paragraph.getText());
    }
    assertEquals(ReadingOrder.characters(Pageless.of(report)), ReadingOrder.dense(read.toString()));
  }

  @Test
  void scriptsFromRightToLeftRunSo() throws IOException {
    Report report =
        SampleReport.empty(Language.EN)
            .withBlocks(
                List.of(
                    new Block.Paragraph(
                        Text.of("see \u05e9\u05dc\u05d5\u05dd now", Language.EN), false),
                    new Block.Paragraph(
                        Text.of("\u05e9\u05dc\u05d5\u05dd (RMT)", Language.EN), false),
                    new Block.Paragraph(Text.of("left to right", Language.EN), false)));
    List<XWPFParagraph> paragraphs = paragraphs(docx(report).getBodyElements());
    assertEquals(
        List.of(false, true, false),
        paragraphs.stream()
            .map(one -> one.getCTP().isSetPPr() && one.getCTP().getPPr().isSetBidi())
            .toList());
    List<String> rightToLeft =
        paragraphs.stream()
            .flatMap(one -> one.getRuns().stream())
            .filter(run -> run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfRtlArray() > 0)
            .map(XWPFRun::text)
            .toList();
    assertEquals(
        List.of("\u05e9\u05dc\u05d5\u05dd", "\u05e9\u05dc\u05d5\u05dd (", ")"), rightToLeft);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void headingsAreInTheirStyles(Report report) throws IOException {
    List<String> headings =
        paragraphs(docx(report).getBodyElements()).stream()
            .filter(paragraph -> paragraph.getStyle().matches("Title|Heading[1-3]"))
            .map(DocxWriterTest::leveled)
            .toList();
    assertEquals(dense(ReadingOrder.headings(report)), dense(headings));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyStyleThatIsUsedIsThere(Report report) throws IOException {
    XWPFDocument docx = docx(report);
    for (XWPFParagraph paragraph : paragraphs(docx.getBodyElements())) {
      assertTrue(docx.getStyles().styleExist(paragraph.getStyle()), paragraph.getStyle());
      for (XWPFRun run : paragraph.getRuns()) {
        assertTrue(run.getStyle().isEmpty() || docx.getStyles().styleExist(run.getStyle()));
      }
    }
    for (XWPFTable table : docx.getTables()) {
      assertTrue(docx.getStyles().styleExist(table.getStyleID()), table.getStyleID());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tablesSayWhatTheyHold(Language language) throws IOException {
    List<XWPFTable> tables = docx(SampleReport.full(language)).getTables();
    assertEquals(4, tables.size());
    for (XWPFTable table : tables) {
      assertFalse(table.getCTTbl().getTblPr().getTblCaption().getVal().isBlank());
      assertFalse(table.getCTTbl().getTblPr().getTblDescription().getVal().isBlank());
      assertTrue(table.getRows().stream().allMatch(XWPFTableRow::isCantSplitRow));
    }
    assertEquals(
        List.of(false, true, true, false),
        tables.stream().map(table -> table.getRow(0).isRepeatHeader()).toList());
    assertFalse(tables.get(2).getRow(1).isRepeatHeader());
  }

  @Test
  void theNameOfAnAccountRepeatsWhereItsRowsGoOn() throws IOException {
    List<String> named = new ArrayList<>();
    for (XWPFTable table : docx(SampleReport.manyAccounts(Language.EN, 20)).getTables()) {
      XWPFTableRow first = table.getRow(0);
      XWPFParagraph name = first.getCell(0).getParagraphArray(0);
      if (name.getStyle().equals("Heading2")) {
        assertTrue(first.isRepeatHeader(), name.getText());
        named.add(name.getText());
      }
    }
    assertEquals(
        IntStream.rangeClosed(1, 20).mapToObj(account -> "Account " + account).toList(), named);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysTheLanguageOfWhatDiffers(Report report) throws IOException {
    Language language = report.language();
    String other = language.other().locale().toLanguageTag();
    List<String> tagged = new ArrayList<>();
    for (XWPFParagraph paragraph : paragraphs(docx(report).getBodyElements())) {
      for (XWPFRun run : paragraph.getRuns()) {
        if (other.equals(run.getLang())) {
          tagged.add(ReadingOrder.dense(run.text()));
        }
      }
    }
    List<String> expected =
        ReadingOrder.texts(Punctuation.kept(Pageless.of(report))).stream()
            .flatMap(text -> Stream.concat(text.spans().stream(), text.translation().stream()))
            .filter(span -> span.language() == language.other() && !span.text().equals("☐"))
            .map(span -> ReadingOrder.dense(span.text()))
            .toList();
    assertEquals(expected, tagged);
    assertTrue(
        DocxParts.of(report)
            .text("word/styles.xml")
            .contains("<w:lang w:val=\"" + language.locale().toLanguageTag() + "\"/>"));
  }

  @Test
  void linesStayLines() throws IOException {
    String xml = DocxParts.of(SampleReport.hostile(Language.EN)).text("word/document.xml");
    assertFalse(xml.contains("line\n"));
    assertEquals(300, xml.split("line</w:t><w:br/>", -1).length - 1);
  }

  @Test
  void aPageBreakComesBeforeWhatFollows() throws IOException {
    List<String> broken =
        docx(SampleReport.full(Language.EN)).getParagraphs().stream()
            .filter(XWPFParagraph::isPageBreak)
            .map(XWPFParagraph::getText)
            .toList();
    assertEquals(List.of("Declaration"), broken);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesNeitherAuthorNorMoment(Language language) throws IOException {
    DocxParts parts = DocxParts.of(SampleReport.full(language));
    String core = parts.text("docProps/core.xml");
    assertFalse(core.contains("creator"), core);
    assertFalse(core.contains("lastModifiedBy"), core);
    assertEquals(2, core.split("2026-11-22T19:32:05Z", -1).length - 1, core);
    assertTrue(core.contains(language.locale().toLanguageTag()), core);
    String application = parts.text("docProps/app.xml");
    assertFalse(application.contains("Company") || application.contains("POI"), application);
  }

  @Test
  void theFootHoldsTheTwoNumbers() throws IOException {
    String footer = DocxParts.of(SampleReport.full(Language.FR)).text("word/footer1.xml");
    assertTrue(footer.contains(SampleReport.attachment().fingerprint()));
    assertTrue(footer.indexOf(">PAGE<") < footer.indexOf("> sur <"));
    assertTrue(footer.indexOf("> sur <") < footer.indexOf(">NUMPAGES<"));
  }

  private static XWPFDocument docx(Report report) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(Written.docx(report)));
  }

  private static String leveled(XWPFParagraph heading) {
    String style = heading.getStyle();
    int level = style.equals("Title") ? 1 : style.charAt(style.length() - 1) - '0' + 1;
    return level + " " + heading.getText();
  }

  private static List<XWPFParagraph> paragraphs(List<IBodyElement> elements) {
    List<XWPFParagraph> paragraphs = new ArrayList<>();
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraphs.add(paragraph);
      } else if (element instanceof XWPFTable table) {
        table.getRows().stream()
            .flatMap(row -> row.getTableCells().stream())
            .forEach(cell -> paragraphs.addAll(cell.getParagraphs()));
      }
    }
    return paragraphs;
  }

  private static List<String> dense(List<String> texts) {
    return texts.stream().map(ReadingOrder::dense).toList();
  }
}
