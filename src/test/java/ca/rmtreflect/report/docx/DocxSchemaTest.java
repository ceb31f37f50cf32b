package ca.rmtreflect.report.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.SampleReport;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every part of every DOCX is valid against the schema of Office Open XML.
class DocxSchemaTest {

  private static OfficeSchema word;
  private static OfficeSchema properties;

  @BeforeAll
  static void readSchemas() throws Exception {
    word = new OfficeSchema("wml.xsd");
    properties = new OfficeSchema("shared-documentPropertiesExtended.xsd");
  }

  static Stream<Report> samples() {
    return Stream.concat(
        Stream.of(SampleReport.bilingual()),
        Stream.concat(
            Stream.of(ReportLanguage.values())
                .flatMap(spoken ->
                    Stream.of(
                        SampleReport.form(spoken),
                        RecordCase.CLINIC.report(spoken),
                        RecordCase.CLINIC.report(spoken, Detail.FULL))),
            Stream.of(Language.values())
                .flatMap(language ->
                    Stream.of(
                        SampleReport.full(language),
                        SampleReport.empty(language),
                        SampleReport.hostile(language)))));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void partsAreValid(Report report) throws Exception {
    DocxParts parts = DocxParts.of(report);
    for (String name : parts.names()) {
      if (name.startsWith("word/") && name.endsWith(".xml")) {
        assertEquals(List.of(), word.problems(parts.bytes(name)), name);
      }
    }
    assertEquals(List.of(), properties.problems(parts.bytes("docProps/app.xml")));
  }

  @Test
  void everyPartIsThere() throws Exception {
    assertEquals(
        List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/fontTable.xml",
            "word/footer1.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml"),
        DocxParts.of(SampleReport.full(Language.EN)).names());
  }

  @Test
  void aFaultIsSeen() throws Exception {
    String document = DocxParts.of(SampleReport.full(Language.EN)).text("word/document.xml");
    assertEquals(List.of(), word.problems(document.getBytes(UTF_8)));
    String faulty = document.replace("w:tblCaption", "w:caption");
    assertFalse(word.problems(faulty.getBytes(UTF_8)).isEmpty());
  }
}
