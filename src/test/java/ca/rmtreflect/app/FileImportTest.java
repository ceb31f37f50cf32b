package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.Listing;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever file a person chooses is copied or answered, and never changed.
final class FileImportTest {

  @TempDir Path folder = Path.of("");

  private final Assessment sample = SampleOrder.assessment();
  private DataFolder data;
  private FileImport fileImport;

  @BeforeEach
  void prepare() {
    data = DataFolder.at(folder.resolve("data"));
    AssessmentStore store =
        new AssessmentStore(
            new AssessmentReader(data, SampleOrder.FORMAT),
            () -> Instant.parse("2026-11-22T15:00:00Z"));
    assertEquals(Optional.empty(), store.recovery().prepare());
    fileImport = new FileImport(store);
  }

  @Test
  void aSavedFileIsCopied() throws IOException {
    assertTaken("years.copied", Files.write(file("a.json"), SampleOrder.FORMAT.write(sample)));
  }

  @Test
  void aRecordIsTakenForTheAnswersInsideIt() throws IOException {
    assertTaken("years.copied-from-pdf", record());
  }

  @Test
  void aRecordThatWasChangedIsTakenWithAWord() throws IOException {
    Path pdf = record();
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      document.getDocumentInformation().setCustomMetadataValue("Fingerprint", "0123456789abcdef");
      document.save(pdf.toFile());
    }
    assertTaken("years.copied-differs", pdf);
  }

  @Test
  void everythingElseIsAnsweredAndLeavesNoTrace() throws IOException {
    Path foreign = file("foreign.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(foreign.toFile());
    }
    assertRefused("pdf.foreign", foreign);
    byte[] whole = Files.readAllBytes(record());
    assertRefused(
        "pdf.unreadable", Files.write(file("part.pdf"), Arrays.copyOf(whole, whole.length / 2)));
    assertDamaged(Files.writeString(file("b.json"), "{}"));
    assertDamaged(Files.write(file("huge"), new byte[17 << 20]));
    assertDamaged(folder);
    assertEquals(
        new FileImport.Outcome.NotTaken(new Reading.Failed(FailureReason.GONE)),
        fileImport.take(file("absent.pdf")));
  }

  /// Recognized as the commands do.
  @Test
  void aFileOfAnotherKindIsCalledByItsName() throws IOException {
    new RecordExport()
        .run(
            SampleOrder.of(sample, Format.DOCX, Format.HTML),
            (name, bytes, _) -> Files.write(file(name), bytes));
    assertKind(Problem.Code.WORD_DOCUMENT, file("rmt-reflect-2026-fr.docx"));
    assertKind(Problem.Code.WEB_PAGE, file("rmt-reflect-2026-fr.html"));
    assertKind(Problem.Code.PLAIN_TEXT, Files.writeString(file("a.txt"), "My notes"));
    assertKind(Problem.Code.EMPTY_FILE, Files.write(file("lock"), new byte[0]));
    assertKind(Problem.Code.FOLDER, folder);
  }

  @Test
  void aRecordBehindOtherBytesIsTaken() throws IOException {
    String record = Files.readString(record(), ISO_8859_1);
    assertTaken(
        "years.copied-from-pdf",
        Files.writeString(file("behind.pdf"), "From: a colleague\n\n" + record, ISO_8859_1));
  }

  private void assertKind(Problem.Code kind, Path file) throws IOException {
    assertEquals(
        new FileImport.Outcome.NotTaken(new Reading.Damaged(List.of(Problem.of("", kind)))),
        fileImport.take(file));
    assertEquals(List.of(), years());
  }

  private void assertDamaged(Path file) throws IOException {
    FileImport.Outcome.NotTaken outcome =
        assertInstanceOf(FileImport.Outcome.NotTaken.class, fileImport.take(file));
    assertInstanceOf(Reading.Damaged.class, outcome.why());
    assertEquals(List.of(), years());
  }

  private void assertTaken(String words, Path file) throws IOException {
    byte[] before = Files.readAllBytes(file);
    FileImport.Outcome.Taken outcome =
        assertInstanceOf(FileImport.Outcome.Taken.class, fileImport.take(file));
    assertEquals(words, outcome.words());
    assertArrayEquals(before, Files.readAllBytes(file));
    Listing.Listed copy = years().getFirst();
    Assessment taken = copy.found().shown().orElseThrow();
    assertNotEquals(sample.id(), taken.id());
    assertEquals(sample, taken.withId(sample.id()));
  }

  private void assertRefused(String words, Path file) throws IOException {
    assertEquals(new FileImport.Outcome.NothingInside(words), fileImport.take(file));
    assertEquals(List.of(), years());
  }

  private List<Listing.Listed> years() throws IOException {
    return new AssessmentReader(data, SampleOrder.FORMAT).list().assessments();
  }

  private Path record() throws IOException {
    new RecordExport()
        .run(
            SampleOrder.of(sample, Format.PDF), (name, bytes, _) -> Files.write(file(name), bytes));
    return file("rmt-reflect-2026-fr.pdf");
  }

  private Path file(String name) {
    return folder.resolve(name);
  }
}
