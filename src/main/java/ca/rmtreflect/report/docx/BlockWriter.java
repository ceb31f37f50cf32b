package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Text;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/// Blocks as paragraphs and tables in the document's styles.
final class BlockWriter {

  private final XWPFDocument document;
  private final Runs runs;
  private final Tables tables;
  private final FormTable forms;
  private final int width;
  private boolean breakBefore;
  private @Nullable XWPFParagraph said;
  private int saidUnder;
  private Block before = new Block.PageBreak();

  BlockWriter(XWPFDocument document, Runs runs, int width) {
    this.document = document;
    this.runs = runs;
    this.width = width;
    tables = new Tables(document, runs, width);
    forms = new FormTable(document, runs, width);
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::block);
    forms.finish();
  }

  private void block(Block block) {
    if (said != null
        && (block instanceof Block.Form
            || (block instanceof Block.Heading part && part.level() > saidUnder))) {
      // What is said above a form stays with it, and what is said before the first part.
      said.setKeepNext(true);
    }
    said = null;
    saidUnder = before instanceof Block.Heading heading ? heading.level() : Integer.MAX_VALUE;
    boolean isNextForm = before instanceof Block.Form;
    before = block;
    switch (block) {
      case Block.Title title -> title(title);
      case Block.Heading(var level, var text, _) ->
          runs.heading(paragraph("Heading" + level), text);
      case Block.Paragraph(var text, var small) -> {
        if (small) {
          runs.flow(paragraph("SmallText"), text);
        } else {
          said = paragraph("Normal");
          runs.add(said, text);
        }
      }
      case Block.Callout callout ->
          callout.paragraphs().forEach(text -> paragraph("Callout", text));
      case Block.KeyValues pairs -> table(() -> tables.keyValues(pairs));
      case Block.Table table -> table(() -> tables.table(table));
      case Block.Counts counts -> table(() -> tables.counts(counts));
      case Block.Bullets bullets -> bullets.items().forEach(item -> paragraph("ListBullet", item));
      case Block.Form form -> table(() -> forms.write(form, isNextForm));
      case Block.PageBreak() -> breakBefore = true;
    }
  }

  private void title(Block.Title title) {
    runs.heading(paragraph("Title"), title.title());
    XWPFParagraph subtitle = paragraph("Subtitle");
    runs.inline(subtitle, title.subtitle());
    if (!title.year().spans().isEmpty()) {
      PageSetup.rightTab(subtitle, width);
      subtitle.createRun().addTab();
      XWPFRun year = subtitle.createRun();
      year.setStyle("Year");
      year.setText(title.year().plain());
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
}
