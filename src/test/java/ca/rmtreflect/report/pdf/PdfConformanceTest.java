package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.SampleReport;
import ca.rmtreflect.report.Written;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Every PDF passes the validator for PDF/UA-1 and for the part of PDF/A that it claims.
class PdfConformanceTest {

  private static final List<RecordCase> RECORDS =
      List.of(RecordCase.EMPTY, RecordCase.SOLO, RecordCase.CLINIC, RecordCase.NONE);

  @BeforeAll
  static void startValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> samples() {
    return Stream.of(
            Stream.of(
                named("every block, English", SampleReport.full(Language.EN)),
                named("every block, French", SampleReport.full(Language.FR)),
                named("every block, both", SampleReport.bilingual()),
                named("no block", SampleReport.empty(Language.FR)),
                named("hostile", SampleReport.hostile(Language.EN)),
                named("200 accounts", SampleReport.manyAccounts(Language.FR, 200))),
            RECORDS.stream().flatMap(one -> spoken(one.name(), one::report)),
            spoken("full", language -> RecordCase.CLINIC.report(language, Detail.FULL)),
            spoken("second year", RecordCase.SECOND_YEAR::report))
        .flatMap(samples -> samples);
  }

  private static Stream<Arguments> spoken(String name, Function<ReportLanguage, Report> reports) {
    return Stream.of(ReportLanguage.values())
        .map(language -> named(name + " " + language, reports.apply(language)));
  }

  private static Arguments named(String name, Report report) {
    return Arguments.of(Named.of(name, report));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void withTheAssessmentAttached(Report report) throws Exception {
    byte[] pdf = Written.pdf(report);
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFA_3_A));
  }

  static Stream<Arguments> unattached() {
    return Stream.concat(
        spoken("accounts", RecordCase.CLINIC_ACCOUNTS::report), spoken("form", SampleReport::form));
  }

  @ParameterizedTest
  @MethodSource("unattached")
  void withoutTheAssessment(Report report) throws Exception {
    byte[] pdf = unattached(report);
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Map.of(), problems(pdf, PDFAFlavour.PDFA_2_A));
  }

  @Test
  @Tag("bench")
  void twoThousandAccounts() throws Exception {
    withTheAssessmentAttached(SampleReport.manyAccounts(Language.EN, 2_000));
  }

  /// The validator is there and says no where it should.
  @Test
  void anUntaggedUndatedFileIsRefused() throws Exception {
    byte[] pdf = Written.pdf(SampleReport.full(Language.EN));
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

  private static byte[] unattached(Report report) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(report, Paper.LETTER, Optional.empty(), out);
    return out.toByteArray();
  }

  /// The rules that fail, each with what the validator says of the first place. It folds case by
  /// the rules of the default locale, so that none of its own names is known in a Turkish one.
  private static Map<String, String> problems(byte[] pdf, PDFAFlavour flavour) throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return validated(pdf, flavour);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Map<String, String> validated(byte[] pdf, PDFAFlavour flavour) throws Exception {
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
