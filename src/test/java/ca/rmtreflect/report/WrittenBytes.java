package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.docx.DocxWriter;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.report.export.Sheet;
import ca.rmtreflect.report.html.HtmlWriter;
import ca.rmtreflect.report.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// The digests of everything that the writers write, printed so that two processes can be compared.
final class WrittenBytes {

  private WrittenBytes() {}

  public static void main(String[] arguments) throws IOException {
    digests().forEach(System.out::println);
  }

  static List<String> digests() throws IOException {
    List<String> digests = new ArrayList<>();
    for (Language language : Language.values()) {
      Report report = SampleReport.full(language);
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      new PdfWriter().write(report, Paper.A4, Optional.of(SampleReport.attachment()), pdf);
      ByteArrayOutputStream docx = new ByteArrayOutputStream();
      new DocxWriter().write(report, Paper.A4, docx);
      ByteArrayOutputStream html = new ByteArrayOutputStream();
      new HtmlWriter().write(report, html);
      digests.add("pdf " + digest(pdf));
      digests.add("docx " + digest(docx));
      digests.add("html " + digest(html));
    }
    digests.addAll(exports());
    return digests;
  }

  /// An assessment in every format and language, and the paper form.
  private static List<String> exports() throws IOException {
    List<String> digests = new ArrayList<>();
    RecordExport.Target target = (name, bytes, _) -> digests.add(name + " " + digest(bytes));
    List<Format> formats = List.of(Format.values());
    List<ReportLanguage> languages = List.of(ReportLanguage.values());
    RecordExport export = new RecordExport();
    export.run(
        new ExportOrder(
            RecordCase.PACK,
            RecordCase.CLINIC.assessment(Language.FR),
            null,
            new ExportChoices(
                new LinkedHashSet<>(formats),
                new LinkedHashSet<>(languages),
                Part.ALL,
                true,
                Paper.LETTER,
                true),
            SampleReport.attachment()),
        target);
    export.sheet(
        Sheet.FORM,
        RecordCase.PACK,
        Format.DOCUMENTS,
        List.of(ReportLanguage.BILINGUAL),
        Paper.LETTER,
        target);
    return digests;
  }

  private static String digest(ByteArrayOutputStream bytes) {
    return digest(bytes.toByteArray());
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
