package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Span;
import ca.rmtreflect.report.Text;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// Blocks as paragraphs and tables in the document's styles.
final class Body {

  private final XWPFDocument document;
  private final Runs runs;
  private final Tables tables;
  private boolean breakBefore;

  Body(XWPFDocument document, Runs runs, int width) {
    this.document = document;
    this.runs = runs;
    this.tables = new Tables(document, runs, width);
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Title title -> {
        paragraph("Title", title.title());
        paragraph("Subtitle", title.subtitle());
      }
      case Block.Heading heading -> paragraph("Heading" + heading.level(), heading.text());
      case Block.Paragraph paragraph ->
          paragraph(paragraph.small() ? "SmallText" : "Normal", paragraph.text());
      case Block.Callout callout ->
          callout.paragraphs().forEach(text -> paragraph("Callout", text));
      case Block.KeyValues pairs -> table(() -> tables.keyValues(pairs));
      case Block.Table table -> table(() -> tables.table(table));
      case Block.Counts counts -> table(() -> tables.counts(counts));
      case Block.Bullets bullets -> bullets.items().forEach(item -> paragraph("ListBullet", item));
      case Block.WritingLine line -> writingLine(line);
      case Block.PageBreak() -> breakBefore = true;
    }
  }

  private void paragraph(String style, Text text) {
    runs.add(paragraph(style), text);
  }

  private XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    if (breakBefore) {
      paragraph.setPageBreak(true);
      breakBefore = false;
    }
    return paragraph;
  }

  /// A table between paragraphs: without one after it, the next table would join it.
  private void table(Runnable write) {
    if (breakBefore) {
      paragraph("AfterTable");
    }
    write.run();
    paragraph("AfterTable");
  }

  private void writingLine(Block.WritingLine line) {
    XWPFParagraph paragraph = paragraph("WritingLine");
    for (Span span : line.label().spans()) {
      runs.add(
          paragraph, new Text(List.of(new Span(span.text(), span.language(), Span.Weight.QUIET))));
    }
    paragraph.createRun().addTab();
    runs.add(paragraph, line.content());
  }
}
