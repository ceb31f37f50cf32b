package ca.rmtreflect.report;

import ca.rmtreflect.report.docx.DocxWriter;
import ca.rmtreflect.report.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Documents on Letter, each written once however many tests look at it and however often it is
/// built.
public final class Written {

  private static final Map<Report, byte[]> PDF = new ConcurrentHashMap<>();
  private static final Map<Report, byte[]> DOCX = new ConcurrentHashMap<>();

  private Written() {}

  /// With the sample attachment.
  public static byte[] pdf(Report report) throws IOException {
    byte[] known = PDF.get(report);
    if (known != null) {
      return known;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(report, Paper.LETTER, Optional.of(SampleReport.attachment()), out);
    PDF.put(report, out.toByteArray());
    return out.toByteArray();
  }

  public static byte[] docx(Report report) throws IOException {
    byte[] known = DOCX.get(report);
    if (known != null) {
      return known;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxWriter().write(report, Paper.LETTER, out);
    DOCX.put(report, out.toByteArray());
    return out.toByteArray();
  }
}
