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
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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

  @Test
  void anotherFingerprintOnThePageIsNoticed() throws IOException {
    Attachment other = new Attachment(ATTACHMENT.name(), "{}".getBytes(US_ASCII));
    PdfReading.WithAssessment reading =
        open(pdf(SampleReport.full(Language.FR), Optional.of(other)));
    assertEquals(other.fingerprint(), reading.stated());
    assertFalse(reading.agrees());
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
  void aPdfIsToldByItsFirstBytes() throws IOException {
    assertTrue(PdfReader.isPdf(record(Language.EN)));
    assertFalse(PdfReader.isPdf("{}".getBytes(US_ASCII)));
    assertFalse(PdfReader.isPdf(new byte[0]));
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
