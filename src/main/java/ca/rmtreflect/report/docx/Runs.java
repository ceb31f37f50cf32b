package ca.rmtreflect.report.docx;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.RightToLeft;
import ca.rmtreflect.report.Span;
import ca.rmtreflect.report.Text;
import java.net.URI;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/// Running text as runs, each in its language where that is not the document's.
final class Runs {

  /// In characters: more than that may need a second line.
  private static final int LONG = 45;

  private final Language language;

  Runs(Language language) {
    this.language = language;
  }

  /// A text, its translation on the next line.
  void add(XWPFParagraph paragraph, Text text) {
    stacked(paragraph, text, "Translation");
  }

  /// The same in the weight of a heading's second line.
  void heading(XWPFParagraph paragraph, Text text) {
    stacked(paragraph, text, "HeadingTranslation");
  }

  private void stacked(XWPFParagraph paragraph, Text text, String translation) {
    if (RightToLeft.begins(text.plain())) {
      paragraph.getCTPPr().addNewBidi();
    }
    text.spans().forEach(span -> add(paragraph, span, style(span)));
    if (!text.translation().isEmpty()) {
      paragraph.createRun().addBreak();
      translated(paragraph, text.translation(), translation);
    }
  }

  /// A translation on the same line where there is room for both.
  void flow(XWPFParagraph paragraph, Text text) {
    if (text.fitsOnALine()) {
      inline(paragraph, text);
    } else {
      add(paragraph, text);
    }
  }

  /// The same on one line.
  void inline(XWPFParagraph paragraph, Text text) {
    text.spans().forEach(span -> add(paragraph, span, style(span)));
    if (!text.translation().isEmpty()) {
      paragraph.createRun().setText("\u00a0/ ");
      translated(paragraph, text.translation(), "Translation");
    }
  }

  /// Short texts that stay whole: a line ends between them.
  void unbroken(XWPFParagraph paragraph, Text text) {
    inline(
        paragraph,
        new Text(
            text.spans().stream().map(Runs::unbroken).toList(),
            text.translation().stream().map(Runs::unbroken).toList()));
  }

  private static Span unbroken(Span span) {
    return span.text().length() > LONG ? span : span.withText(span.text().replace(' ', '\u00a0'));
  }

  private void translated(XWPFParagraph paragraph, List<Span> spans, String style) {
    spans.forEach(
        span -> add(paragraph, span, span.weight() == Span.Weight.PLAIN ? style : style(span)));
  }

  private static @Nullable String style(Span span) {
    return switch (span.weight()) {
      case PLAIN -> null;
      case STRONG -> "Strong";
      case QUIET -> "Quiet";
    };
  }

  private void add(XWPFParagraph paragraph, Span span, @Nullable String style) {
    String[] lines = span.text().split("\n", -1);
    XWPFRun run = run(paragraph, span, style);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        // A line feed inside the text would be one in the file's source only.
        run.addBreak();
      }
      for (RightToLeft.Run part : RightToLeft.runs(lines[i])) {
        if (part.isRightToLeft() != isRightToLeft(run)) {
          run = run(paragraph, span, style);
          if (part.isRightToLeft()) {
            properties(run).addNewRtl();
          }
        }
        if (!part.text().isEmpty()) {
          run.setText(part.text());
        }
      }
    }
  }

  private static CTRPr properties(XWPFRun run) {
    return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
  }

  private static boolean isRightToLeft(XWPFRun run) {
    return run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfRtlArray() > 0;
  }

  private XWPFRun run(XWPFParagraph paragraph, Span span, @Nullable String style) {
    XWPFRun run = run(paragraph, span);
    if (style != null && span.link() == null) {
      run.setStyle(style);
    }
    if (span.language() != language) {
      run.setLang(span.language().locale().toLanguageTag());
    }
    return run;
  }

  private static XWPFRun run(XWPFParagraph paragraph, Span span) {
    URI link = span.link();
    if (link == null) {
      return paragraph.createRun();
    }
    if (span.anchor() != null) {
      CTHyperlink inside = paragraph.getCTP().addNewHyperlink();
      inside.setAnchor(Bookmarked.name(span.anchor()));
      return new XWPFHyperlinkRun(inside, inside.addNewR(), paragraph);
    }
    XWPFRun run = paragraph.createHyperlinkRun(link.toString());
    run.setStyle("Hyperlink");
    return run;
  }
}
