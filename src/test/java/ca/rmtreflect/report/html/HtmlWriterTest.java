package ca.rmtreflect.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Pageless;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Punctuation;
import ca.rmtreflect.report.ReadingOrder;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.SampleReport;
import ca.rmtreflect.report.Text;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// The record as HTML: well-formed, whole, and clear to a reader who cannot see it.
class HtmlWriterTest {

  static Stream<Report> samples() {
    return Stream.of(
        SampleReport.full(Language.EN),
        SampleReport.full(Language.FR),
        SampleReport.bilingual(),
        RecordCase.CLINIC.report(ReportLanguage.BILINGUAL),
        RecordCase.CLINIC.report(ReportLanguage.FR, Detail.FULL),
        SampleReport.form(ReportLanguage.BILINGUAL),
        SampleReport.hostile(Language.EN),
        SampleReport.manyAccounts(Language.FR, 200),
        SampleReport.empty(Language.FR));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void holdsTheReportInItsOrder(Report report) throws Exception {
    Document html = html(report);
    StringBuilder read = new StringBuilder();
    for (Element part : elements(html, "header", "main")) {
      for (Element caption : elements(part, "caption")) {
        caption.setTextContent("");
      }
      read.append(part.getTextContent());
    }
    assertEquals(ReadingOrder.characters(Pageless.of(report)), ReadingOrder.dense(read.toString()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void headingsFollowOneAnother(Report report) throws Exception {
    List<String> headings =
        elements(html(report), "h1", "h2", "h3", "h4").stream()
            .map(heading -> heading.getTagName().substring(1) + " " + heading.getTextContent())
            .toList();
    assertEquals(dense(ReadingOrder.headings(report)), dense(headings));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyTableNamesItselfAndItsCells(Report report) throws Exception {
    for (Element table : elements(html(report), "table")) {
      assertFalse(elements(table, "caption").getFirst().getTextContent().isBlank());
      for (Element header : elements(table, "th")) {
        assertTrue(Set.of("row", "col").contains(header.getAttribute("scope")));
      }
      for (Element part : elements(table, "tr", "th", "td")) {
        assertTrue(part.hasAttribute("role"), "a narrow window forgets what has no role");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysTheLanguageOfWhatDiffers(Report report) throws Exception {
    Document html = html(report);
    Language language = report.language();
    assertEquals(language.locale().toLanguageTag(), html.getDocumentElement().getAttribute("lang"));
    String other = language.other().locale().toLanguageTag();
    String tagged =
        elements(html, "header", "main").stream()
            .flatMap(part -> elements(part, "*").stream())
            .filter(element -> element.getAttribute("lang").equals(other))
            .filter(element -> !element.getTagName().equals("caption"))
            .filter(element -> !((Element) element.getParentNode()).getTagName().equals("caption"))
            .map(element -> ReadingOrder.dense(textOf(element)))
            .collect(Collectors.joining());
    String expected =
        ReadingOrder.texts(Punctuation.kept(Pageless.of(report))).stream()
            .flatMap(text -> Stream.concat(text.spans().stream(), text.translation().stream()))
            .filter(span -> span.language() == language.other())
            .map(span -> ReadingOrder.dense(span.text()))
            .collect(Collectors.joining());
    assertEquals(expected, tagged);
  }

  /// The text of an element but for what is inside it in a language of its own.
  private static String textOf(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element inner)) {
        text.append(node.getTextContent());
      } else if (!inner.hasAttribute("lang")) {
        text.append(textOf(inner));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void needsNothingElse(Report report) throws Exception {
    Document html = html(report);
    assertEquals(List.of(), elements(html, "link", "script", "img", "iframe"));
    for (Element style : elements(html, "style")) {
      assertFalse(style.getTextContent().matches("(?s).*(url\\(|@import|</).*"));
    }
    assertEquals("utf-8", elements(html, "meta").getFirst().getAttribute("charset"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyTargetIsThereOnce(Report report) throws Exception {
    Document html = html(report);
    Set<String> ids = new HashSet<>();
    for (Element element : elements(html, "*")) {
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), id);
    }
    for (Element link : elements(html, "a")) {
      String target = link.getAttribute("href");
      assertTrue(!target.startsWith("#") || ids.contains(target.substring(1)), target);
    }
    assertEquals(
        List.of(1, 1, 1),
        Stream.of("main", "title", "body").map(name -> elements(html, name).size()).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void paperGetsTheSameWords(Report report) throws Exception {
    Document paper = parsed(new HtmlWriter().forPaper(report, Paper.LETTER));
    for (Element part : elements(paper, "div")) {
      if (part.getAttribute("class").equals("running")) {
        part.setTextContent("");
      }
    }
    List<String> captions = new ArrayList<>();
    for (Element caption : elements(paper, "caption")) {
      captions.add(caption.getTextContent());
      caption.setTextContent("");
    }
    assertEquals(elements(paper, "table").size(), captions.size());
    assertEquals(
        ReadingOrder.printed(report),
        ReadingOrder.dense(elements(paper, "body").getFirst().getTextContent()));
  }

  @Test
  void aBrowserFindsTheDirectionOfScriptsFromRightToLeft() throws Exception {
    Report report =
        SampleReport.empty(Language.EN)
            .withBlocks(
                List.of(
                    new Block.Paragraph(
                        Text.of("\u05e9\u05dc\u05d5\u05dd (RMT)", Language.EN), true),
                    new Block.Paragraph(Text.of("left to right", Language.EN), false)));
    assertEquals(
        List.of("auto", ""),
        elements(html(report), "p").stream()
            .limit(2)
            .map(paragraph -> paragraph.getAttribute("dir"))
            .toList());
  }

  static Document html(Report report) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlWriter().write(report, out);
    String html = out.toString(UTF_8);
    assertTrue(html.startsWith("<!DOCTYPE html>\n"));
    return parsed(html);
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> elements(Document document, String... names) {
    return elements(document.getDocumentElement(), names);
  }

  private static List<Element> elements(Element root, String... names) {
    NodeList all = root.getElementsByTagName("*");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(element -> names[0].equals("*") || List.of(names).contains(element.getTagName()))
        .toList();
  }

  private static List<String> dense(List<String> texts) {
    return texts.stream().map(ReadingOrder::dense).toList();
  }
}
