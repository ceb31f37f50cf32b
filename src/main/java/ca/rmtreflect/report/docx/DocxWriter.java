package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.FrameWords;
import ca.rmtreflect.report.Pageless;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Preferred;
import ca.rmtreflect.report.Punctuation;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.transform.TransformerFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Writes the record as a DOCX that a person can go on editing: real styles, outline and tables,
/// nothing drawn.
///
/// The same report gives the same bytes.
public final class DocxWriter {

  /// The record on sheets of a size.
  public void write(Report report, Paper paper, OutputStream out) throws IOException {
    Preferred.tool(TransformerFactory.class, TransformerFactory.newDefaultInstance());
    FrameWords words = FrameWords.of(report);
    ByteArrayOutputStream draft = new ByteArrayOutputStream();
    XWPFDocument document = new XWPFDocument();
    try {
      Parts.add(document, report);
      Properties.set(document, report, words.line("app.name"));
      PageSetup page = new PageSetup(document, paper);
      Runs runs = new Runs(report.language());
      Report kept = Punctuation.kept(Pageless.of(report));
      page.footer(kept.footer(), words.pageLabels(), runs);
      new BlockWriter(document, runs, page.textWidth(), report.detail() == Detail.COMPACT)
          .write(kept.blocks());
      page.finish();
      document.write(draft);
    } finally {
      // Closing it would save it once more.
      document.getPackage().revert();
    }
    StableZip.rewrite(draft.toByteArray(), out);
  }
}
