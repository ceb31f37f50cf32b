package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.docx.DocxWriter;
import ca.rmtreflect.report.html.HtmlWriter;
import ca.rmtreflect.report.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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
    return digests;
  }

  private static String digest(ByteArrayOutputStream bytes) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
