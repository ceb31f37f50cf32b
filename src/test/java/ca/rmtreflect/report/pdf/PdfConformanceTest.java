package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.SampleReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Every PDF passes the validator for PDF/UA-1 and for the part of PDF/A that it claims.
class PdfConformanceTest {

  @BeforeAll
  static void startValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static List<Report> samples() {
    return List.of(
        SampleReport.full(Language.EN),
        SampleReport.full(Language.FR),
        SampleReport.empty(Language.FR),
        SampleReport.hostile(Language.EN),
        SampleReport.manyAccounts(Language.FR, 200));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void withTheAssessmentAttached(Report report) throws Exception {
    byte[] pdf = pdf(report, Optional.of(SampleReport.attachment()));
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFA_3_A));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void withoutTheAssessment(Language language) throws Exception {
    byte[] pdf = pdf(SampleReport.full(language), Optional.empty());
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFA_2_A));
  }

  /// The validator is there and says no where it should.
  @Test
  void anUntaggedUndatedFileIsRefused() throws Exception {
    byte[] pdf = pdf(SampleReport.full(Language.EN), Optional.of(SampleReport.attachment()));
    ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().setStructureTreeRoot(null);
      document.getDocumentCatalog().setLanguage(null);
      document.getDocumentInformation().setTitle("Another title");
      document.save(spoilt);
    }
    assertTrue(problems(spoilt.toByteArray(), PDFAFlavour.PDFUA_1).containsKey("7.1-11"));
    assertFalse(problems(spoilt.toByteArray(), PDFAFlavour.PDFA_3_A).isEmpty());
    assertFalse(problems(pdf, PDFAFlavour.PDFA_2_A).isEmpty());
  }

  private static byte[] pdf(Report report, Optional<Attachment> attachment) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(report, Paper.LETTER, attachment, out);
    return out.toByteArray();
  }

  /// The rules that fail, each with what the validator says of the first place.
  private static Map<String, String> problems(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      List<TestAssertion> failed = validator.validate(parser).getTestAssertions();
      Map<String, String> problems = new TreeMap<>();
      for (TestAssertion assertion : failed) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          problems.putIfAbsent(
              assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(),
              assertion.getMessage() + " at " + assertion.getLocation().getContext());
        }
      }
      return problems;
    }
  }
}
