package ca.rmtreflect.report.export;

import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.BlankForm;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.PostingCard;
import ca.rmtreflect.report.ProgressListener;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportBuilder;
import ca.rmtreflect.report.ReportChoices;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.docx.DocxWriter;
import ca.rmtreflect.report.html.HtmlWriter;
import ca.rmtreflect.report.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Carries out an [ExportOrder], file by file. Where the files go is the caller's affair.
public final class RecordExport {

  private final PdfWriter pdf = new PdfWriter();
  private final DocxWriter docx = new DocxWriter();
  private final HtmlWriter html = new HtmlWriter();

  /// Takes the files as they are made. Whatever it throws ends the export.
  public interface Target {

    /// Is told now and then how much of a file is made, from 0 to 1.
    default void reached(String name, double part) throws IOException {}

    /// A whole file, and what it cannot show.
    void put(String name, byte[] bytes, Unshown unshown) throws IOException;
  }

  /// Makes every file of the order, one after the other; stops at the first that the target does
  /// not take.
  public void run(ExportOrder order, Target target) throws IOException {
    ExportChoices choices = order.choices();
    List<Format> documents = choices.documents();
    if (!documents.isEmpty()) {
      for (ReportLanguage language : choices.languages()) {
        Report report = report(order, language);
        for (Format format : documents) {
          String name = order.fileName(format, language);
          make(name, report, format, choices.paper(), order.attached(), target);
        }
      }
    }
    for (Attachment file : DataFiles.of(order)) {
      target.reached(file.name(), 0);
      target.put(file.name(), file.bytes(), Unshown.NOTHING);
    }
  }

  /// Makes a sheet of a pack, a file for each format in each language.
  public void sheet(
      Sheet sheet,
      Pack pack,
      Collection<Format> formats,
      Collection<ReportLanguage> languages,
      Paper paper,
      Target target)
      throws IOException {
    for (ReportLanguage language : languages) {
      Report report =
          switch (sheet) {
            case FORM -> BlankForm.of(pack, language);
            case CARD -> PostingCard.of(pack, language).orElseThrow();
          };
      for (Format format : formats) {
        String name = FileName.ofSheet(sheet, format, language, paper);
        make(name, report, format, paper, Optional.empty(), target);
      }
    }
  }

  private static Report report(ExportOrder order, ReportLanguage language) {
    return ReportBuilder.build(
        order.pack(),
        order.year(),
        order.previous(),
        new ReportChoices(
            language,
            order.choices().part(),
            order.choices().withNotes(),
            order.choices().detail()),
        order.saved().fingerprint());
  }

  private void make(
      String name,
      Report report,
      Format format,
      Paper paper,
      Optional<Attachment> attachment,
      Target target)
      throws IOException {
    ProgressListener progress = part -> target.reached(name, part);
    progress.reached(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (format) {
      case PDF -> pdf.write(report, paper, attachment, progress, out);
      case DOCX -> docx.write(report, paper, out);
      case HTML -> html.write(report, out);
      case CSV, ICS, JSON -> throw new IllegalArgumentException("no document: " + format);
    }
    progress.reached(1);
    target.put(name, out.toByteArray(), Unshown.of(report, format));
  }
}
