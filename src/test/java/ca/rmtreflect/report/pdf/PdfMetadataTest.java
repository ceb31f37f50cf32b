package ca.rmtreflect.report.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.SampleReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the PDF says of itself, and what it carries.
class PdfMetadataTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysTitleDateAndFingerprintTwice(Language language) throws IOException {
    Report report = SampleReport.full(language);
    try (PDDocument pdf = pdf(report, Optional.of(SampleReport.attachment()))) {
      PDDocumentInformation info = pdf.getDocumentInformation();
      assertEquals(report.title(), info.getTitle());
      assertEquals(report.description(), info.getSubject());
      Instant changed = Instant.parse("2026-11-22T19:32:05Z");
      assertEquals(changed, info.getCreationDate().toInstant());
      assertEquals(changed, info.getModificationDate().toInstant());
      assertNull(info.getAuthor());
      String fingerprint = SampleReport.attachment().fingerprint();
      assertEquals(fingerprint, info.getCustomMetadataValue("Fingerprint"));
      String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
      assertTrue(xmp.contains("<dc:identifier>" + fingerprint + "<"), xmp);
      assertTrue(xmp.contains(language.locale().toLanguageTag()), xmp);
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertEquals(1.7f, pdf.getVersion());
    }
  }

  @Test
  void carriesTheAssessmentToTheByte() throws IOException {
    Attachment attachment = SampleReport.attachment();
    try (PDDocument pdf = pdf(SampleReport.full(Language.EN), Optional.of(attachment))) {
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();
      Map<String, PDComplexFileSpecification> files =
          catalog.getNames().getEmbeddedFiles().getNames();
      PDComplexFileSpecification file = files.get(attachment.name());
      assertNotNull(file);
      assertArrayEquals(attachment.bytes(), file.getEmbeddedFile().toByteArray());
      assertEquals("application/json", file.getEmbeddedFile().getSubtype());
      assertEquals(
          COSName.getPDFName("Source"),
          file.getCOSObject().getCOSName(COSName.getPDFName("AFRelationship")));
      assertEquals(1, catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF")).size());
    }
  }

  @Test
  void withoutTheAssessmentNothingIsLeftOfIt() throws IOException {
    try (PDDocument pdf = pdf(SampleReport.full(Language.EN), Optional.empty())) {
      assertNull(pdf.getDocumentCatalog().getNames());
      assertNull(pdf.getDocumentInformation().getCustomMetadataValue("Fingerprint"));
      assertFalse(pdf.getDocumentCatalog().getCOSObject().containsKey("AF"));
    }
  }

  @Test
  void everyFontIsBundledAndEmbedded() throws IOException {
    try (PDDocument pdf = pdf(SampleReport.full(Language.FR), Optional.empty())) {
      TreeSet<String> fonts = new TreeSet<>();
      for (var page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded());
          fonts.add(page.getResources().getFont(name).getName().replaceFirst(".*\\+", ""));
        }
      }
      assertEquals(
          "[NotoSansSymbols2-Regular, SourceSans3-Bold, SourceSans3-Regular,"
              + " SourceSans3-Semibold]",
          fonts.toString());
    }
  }

  private static PDDocument pdf(Report report, Optional<Attachment> attachment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(report, Paper.LETTER, attachment, out);
    return Loader.loadPDF(out.toByteArray());
  }
}
