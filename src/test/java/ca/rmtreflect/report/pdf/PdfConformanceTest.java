package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  static Stream<Report> samples() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.of(
                SampleReport.full(language),
                SampleReport.empty(language),
                SampleReport.hostile(language)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void withTheAssessmentAttached(Report report) throws Exception {
    byte[] pdf = pdf(report, Optional.of(SampleReport.attachment()));
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFA_3_A));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void withoutTheAssessment(Report report) throws Exception {
    byte[] pdf = pdf(report, Optional.empty());
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFA_2_A));
  }

  @Test
  void twoHundredAccounts() throws Exception {
    byte[] pdf =
        pdf(SampleReport.manyAccounts(Language.EN, 200), Optional.of(SampleReport.attachment()));
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFA_3_A));
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
