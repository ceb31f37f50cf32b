package ca.rmtreflect.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.SampleReport;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The form as a DOCX: every field can be filled in where it stands, by hand or on a screen.
class ContentControlsTest {

  private static final int LONGEST_TITLE = 64;

  @ParameterizedTest
  @EnumSource
  void everyFieldHasItsControls(ReportLanguage spoken) throws Exception {
    Report form = SampleReport.form(spoken);
    List<String> tags = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    Set<String> titles = new TreeSet<>();
    for (Element control : controls(form)) {
      tags.add(value(control, "tag"));
      assertTrue(ids.add(value(control, "id")), "an id stands once");
      String title = value(control, "alias");
      assertTrue(titles.add(title), () -> "the title of two controls: " + title);
      assertTrue(value(control, "alias").length() <= LONGEST_TITLE);
    }
    assertEquals(expected(form), tags);
    assertEquals(tags.size(), Set.copyOf(tags).size(), "a tag stands once");
  }

  /// A screen reader says the title alone.
  @Test
  void aBoxSaysItsQuestionAndItsChoice() throws Exception {
    List<Element> controls = controls(SampleReport.form(ReportLanguage.EN));
    String answer = value(tagged(controls, "separate-accounts-answer-1"), "alias");
    assertTrue(answer.matches("\\d+\\. .*… · Answer: Yes"), answer);
    assertEquals(
        "Account 2 · Type of account: Practice",
        value(tagged(controls, "account-2-purpose-1"), "alias"));
  }

  @Test
  void eachKindOfAnswerHasItsKindOfControl() throws Exception {
    List<Element> controls = controls(SampleReport.form(ReportLanguage.EN));
    assertEquals("checkbox", kind(tagged(controls, "account-1-platform-1")));
    assertEquals("text", kind(tagged(controls, "registered-name")));
    assertEquals("date", kind(tagged(controls, "next-review")));
    assertEquals("checkbox", kind(tagged(controls, "separate-accounts-answer-1")));
    Element note = tagged(controls, "separate-accounts-note");
    assertEquals("1", elements(note, "text").getFirst().getAttribute("w:multiLine"));
  }

  /// A printed form has room, not instructions.
  @Test
  void anEmptyFieldPrintsNothing() throws Exception {
    for (Element control : controls(SampleReport.form(ReportLanguage.FR))) {
      String shown = elements(control, "sdtContent").getFirst().getTextContent();
      switch (kind(control)) {
        case "checkbox" -> assertEquals("☐", shown);
        default -> assertTrue(shown.codePoints().allMatch(Character::isSpaceChar), shown);
      }
    }
  }

  /// A program that does not know boxes to tick may pass over them.
  @Test
  void whatIsNewerSaysSo() throws Exception {
    String form = DocxParts.of(SampleReport.form(ReportLanguage.EN)).text("word/document.xml");
    assertTrue(form.contains("Ignorable=\"w14\""));
    String record =
        DocxParts.of(RecordCase.CLINIC.report(ReportLanguage.EN)).text("word/document.xml");
    assertFalse(record.contains("w14:checkbox"));
  }

  private static List<String> expected(Report form) {
    return form.blocks().stream()
        .filter(Block.Form.class::isInstance)
        .flatMap(block -> ((Block.Form) block).fields().stream())
        .flatMap(field ->
            switch (field.room()) {
              case Block.Room.Filled _ -> Stream.<String>empty();
              case Block.Room.Words _, Block.Room.Day _ -> Stream.of(field.id());
              case Block.Room.Boxes(var options, _) ->
                  IntStream.rangeClosed(1, options.size())
                      .mapToObj(option -> field.id() + "-" + option);
            })
        .toList();
  }

  private static Element tagged(List<Element> controls, String tag) {
    return controls.stream()
        .filter(control -> value(control, "tag").equals(tag))
        .findFirst()
        .orElseThrow();
  }

  private static String kind(Element control) {
    return elements(elements(control, "sdtPr").getFirst(), "*").stream()
        .map(Element::getLocalName)
        .filter(Set.of("text", "date", "checkbox")::contains)
        .findFirst()
        .orElseThrow();
  }

  private static String value(Element control, String property) {
    return elements(control, property).getFirst().getAttribute("w:val");
  }

  private static List<Element> controls(Report report) throws Exception {
    byte[] xml = DocxParts.of(report).bytes("word/document.xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return elements(
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement(),
        "sdt");
  }

  private static List<Element> elements(Element root, String name) {
    NodeList all = root.getElementsByTagNameNS("*", name);
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
  }
}
