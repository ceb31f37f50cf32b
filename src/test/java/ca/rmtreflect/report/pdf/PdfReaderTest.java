package ca.rmtreflect.report.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.SampleReport;
import ca.rmtreflect.report.pdf.PdfReading.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A record is opened again, and says whether it still is what it was.
class PdfReaderTest {

  private static final Attachment ATTACHMENT = SampleReport.attachment();

  @ParameterizedTest
  @EnumSource
  void givesBackWhatWasAttachedToTheByte(Language language) throws IOException {
    PdfReading.WithAssessment reading = open(record(language));
    assertArrayEquals(ATTACHMENT.bytes(), reading.attachment().bytes());
    assertEquals(ATTACHMENT.name(), reading.attachment().name());
    assertEquals(ATTACHMENT.fingerprint(), reading.stated());
    assertTrue(reading.agrees());
  }

  @Test
  void aRecordOfManyPagesIsOpened() throws IOException {
    byte[] pdf = pdf(SampleReport.manyAccounts(Language.EN, 200), Optional.of(ATTACHMENT));
    assertTrue(open(pdf).agrees());
  }

  @Test
  void whatAnotherProgramHasSavedAgainIsOpened() throws IOException {
    assertTrue(open(changed(pdf -> pdf.addPage(new PDPage()))).agrees());
  }

  @Test
  void anotherAssessmentInsideIsNoticed() throws IOException {
    byte[] pdf =
        changed(document ->
            AttachedFile.add(
                document,
                new Attachment(ATTACHMENT.name(), "{}".getBytes(US_ASCII)),
                "",
                SampleReport.full(Language.EN).created()));
    PdfReading.WithAssessment reading = open(pdf);
    assertArrayEquals("{}".getBytes(US_ASCII), reading.attachment().bytes());
    assertEquals(ATTACHMENT.fingerprint(), reading.stated());
    assertFalse(reading.agrees());
  }

  @Test
  void anotherFingerprintInThePropertiesIsNoticed() throws IOException {
    byte[] pdf =
        changed(document ->
            document
                .getDocumentInformation()
                .setCustomMetadataValue(Metadata.FINGERPRINT, "0123456789abcdef"));
    assertEquals("0123456789abcdef", open(pdf).stated());
    assertFalse(open(pdf).agrees());
  }

  @Test
  void anotherFingerprintInTheMetadataIsNoticed() throws IOException {
    byte[] pdf =
        changed(document -> {
          PDMetadata xmp = document.getDocumentCatalog().getMetadata();
          String words = new String(xmp.toByteArray(), UTF_8);
          xmp.importXMPMetadata(
              words.replace(ATTACHMENT.fingerprint(), "0123456789abcdef").getBytes(UTF_8));
        });
    assertFalse(open(pdf).agrees());
  }

  /// The pages are not compared, and the record does not depend on them.
  @Test
  void aRecordWithOtherPagesOrNoneIsOpened() throws IOException {
    assertTrue(open(changed(pdf -> pdf.removePage(0))).agrees());
    assertTrue(
        open(changed(pdf -> {
          while (pdf.getNumberOfPages() > 0) {
            pdf.removePage(0);
          }
        }))
            .agrees());
  }

  @Test
  void anAssessmentThatIsOnlyAmongTheEmbeddedFilesIsFound() throws IOException {
    COSName associated = COSName.getPDFName("AF");
    byte[] pdf = changed(one -> one.getDocumentCatalog().getCOSObject().removeItem(associated));
    assertTrue(open(pdf).agrees());
    assertEquals(List.of(), new PdfReader().additions(pdf, _ -> true));
  }

  @Test
  void aRecordWithoutItsPropertiesIsKnownByItsMetadata() throws IOException {
    PdfReading.WithAssessment reading =
        open(changed(pdf -> pdf.setDocumentInformation(new PDDocumentInformation())));
    assertArrayEquals(ATTACHMENT.bytes(), reading.attachment().bytes());
    assertFalse(reading.agrees());
  }

  /// A record says in three places that it was made with the answers inside.
  @ParameterizedTest
  @ValueSource(strings = {"properties", "identifier", "part"})
  void anAssessmentThatWasTakenOutIsMissed(String left) throws IOException {
    byte[] pdf =
        changed(document -> {
          document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
          document.getDocumentCatalog().setNames(null);
          if (!left.equals("properties")) {
            document.getDocumentInformation().setCustomMetadataValue(Metadata.FINGERPRINT, null);
          }
          PDMetadata xmp = document.getDocumentCatalog().getMetadata();
          String words = new String(xmp.toByteArray(), UTF_8);
          if (!left.equals("identifier")) {
            words = words.replace("dc:identifier", "dc:source");
          }
          if (!left.equals("part")) {
            words = words.replace("<pdfaid:part>3", "<pdfaid:part>2");
          }
          xmp.importXMPMetadata(words.getBytes(UTF_8));
        });
    assertEquals(Reason.TAKEN_OUT, reason(pdf));
  }

  @ParameterizedTest
  @EnumSource
  void aRecordWithoutTheAssessmentIsKnownAsOne(Language language) throws IOException {
    assertEquals(Reason.NOT_ATTACHED, reason(pdf(SampleReport.full(language), Optional.empty())));
  }

  @Test
  void aDocumentOfAnotherProgramIsForeign() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      AttachedFile.add(document, ATTACHMENT, "", SampleReport.full(Language.EN).created());
      assertEquals(Reason.FOREIGN, reason(bytes(document)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret", ""})
  void anEncryptedRecordIsNotOpened(String password) throws IOException {
    byte[] pdf =
        changed(document ->
            document.protect(
                new StandardProtectionPolicy("owner", password, new AccessPermission())));
    assertEquals(Reason.ENCRYPTED, reason(pdf));
  }

  @Test
  void aRecordThatBreaksOffIsNotOpened() throws IOException {
    byte[] pdf = record(Language.EN);
    for (int length = 5; length < pdf.length - 8; length += 997) {
      byte[] part = Arrays.copyOf(pdf, length);
      assertEquals(Reason.UNREADABLE, reason(part), "after " + length + " bytes");
    }
  }

  /// A changed byte may hit something that nobody looks at, and never what is taken for sound.
  @Test
  void aDamagedRecordIsNeverTakenForSound() throws IOException {
    byte[] pdf = record(Language.EN);
    Random random = new Random(1);
    int unreadable = 0;
    for (int i = 0; i < 400; i++) {
      byte[] damaged = pdf.clone();
      damaged[5 + random.nextInt(pdf.length - 5)] ^= (byte) (1 << random.nextInt(8));
      PdfReading reading = new PdfReader().read(damaged);
      if (reading instanceof PdfReading.WithAssessment(var found, _, boolean agrees) && agrees) {
        assertArrayEquals(ATTACHMENT.bytes(), found.bytes());
      } else {
        unreadable++;
      }
    }
    assertTrue(unreadable > 5, unreadable + " changes were noticed");
  }

  @Test
  void aHugeFileIsNotLookedAt() {
    byte[] file = new byte[PdfReader.MOST_BYTES + 1];
    assertEquals(Reason.TOO_LARGE, reason(file));
  }

  @Test
  void aPdfIsToldByItsHeader() throws IOException {
    assertTrue(isPdf(record(Language.EN)));
    assertTrue(isPdf(behind(1024, "%PDF-1.7".getBytes(US_ASCII))));
    assertFalse(isPdf(behind(1025, "%PDF-1.7".getBytes(US_ASCII))));
    assertFalse(isPdf("{}".getBytes(US_ASCII)));
    assertFalse(isPdf("{\"note\": \"begins with %PDF-\"}".getBytes(US_ASCII)));
    assertFalse(isPdf(new byte[0]));
  }

  /// Every place in the file is counted from its header.
  @Test
  void whatIsBeforeTheHeaderIsPassedOver() throws IOException {
    PdfReading.WithAssessment reading = open(behind(1024, record(Language.EN)));
    assertArrayEquals(ATTACHMENT.bytes(), reading.attachment().bytes());
    assertTrue(reading.agrees());
  }

  private static boolean isPdf(byte[] file) {
    return !(new PdfReader().read(file) instanceof PdfReading.NotPdf);
  }

  private static byte[] behind(int noise, byte[] pdf) {
    byte[] file = new byte[noise + pdf.length];
    Arrays.fill(file, 0, noise, (byte) 'x');
    System.arraycopy(pdf, 0, file, noise, pdf.length);
    return file;
  }

  private interface Change {
    void to(PDDocument pdf) throws IOException;
  }

  private static byte[] changed(Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(record(Language.EN))) {
      change.to(document);
      return bytes(document);
    }
  }

  private static byte[] record(Language language) throws IOException {
    return pdf(SampleReport.full(language), Optional.of(ATTACHMENT));
  }

  private static byte[] pdf(Report report, Optional<Attachment> attachment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(report, Paper.LETTER, attachment, out);
    return out.toByteArray();
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static PdfReading.WithAssessment open(byte[] pdf) {
    return assertInstanceOf(PdfReading.WithAssessment.class, new PdfReader().read(pdf));
  }

  private static Reason reason(byte[] pdf) {
    return assertInstanceOf(PdfReading.Without.class, new PdfReader().read(pdf)).reason();
  }
}
