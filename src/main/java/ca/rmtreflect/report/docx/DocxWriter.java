package ca.rmtreflect.report.docx;

import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.report.PageLabel;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Writes the record as a DOCX that a person can go on editing: real styles, outline and tables,
/// nothing drawn.
///
/// The same report gives the same bytes.
public final class DocxWriter {

  /// The record on sheets of a size.
  public void write(Report report, Paper paper, OutputStream out) throws IOException {
    Messages messages = Messages.of(report.language());
    ByteArrayOutputStream draft = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      Parts.add(document, report.language());
      Properties.set(document, report, messages.text("app.name"));
      Page page = new Page(document, paper);
      page.footer(report.footer(), PageLabel.of(messages));
      new Body(document, new Runs(report.language()), page.textWidth()).write(report.blocks());
      page.finish();
      document.write(draft);
    }
    StableZip.rewrite(draft.toByteArray(), out);
  }
}
