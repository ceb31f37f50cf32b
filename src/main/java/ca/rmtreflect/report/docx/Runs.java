package ca.rmtreflect.report.docx;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Span;
import ca.rmtreflect.report.Text;
import java.net.URI;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// Running text as runs, each in its language where that is not the document's.
final class Runs {

  private final Language language;

  Runs(Language language) {
    this.language = language;
  }

  void add(XWPFParagraph paragraph, Text text) {
    text.spans().forEach(span -> add(paragraph, span));
  }

  private void add(XWPFParagraph paragraph, Span span) {
    XWPFRun run = run(paragraph, span);
    switch (span.weight()) {
      case PLAIN -> {}
      case STRONG -> run.setStyle("Strong");
      case QUIET -> run.setStyle("Quiet");
    }
    if (span.language() != language) {
      run.setLang(span.language().locale().toLanguageTag());
    }
    String[] lines = span.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        // A line feed inside the text would be one in the file's source only.
        run.addBreak();
      }
      if (!lines[i].isEmpty()) {
        run.setText(lines[i]);
      }
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, Span span) {
    URI link = span.link();
    if (link == null) {
      return paragraph.createRun();
    }
    XWPFRun run = paragraph.createHyperlinkRun(link.toString());
    run.setStyle("Hyperlink");
    return run;
  }
}
