package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.KeepNext;
import ca.rmtreflect.report.Text;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// Blocks as paragraphs and tables in the document's styles.
final class BlockWriter {

  private final XWPFDocument document;
  private final Runs runs;
  private final Tables tables;
  private final FormTable forms;
  private final EntryWriter entries;
  private final Bookmarked bookmarked = new Bookmarked();
  private final boolean close;
  private final int width;
  private boolean breakBefore;
  private boolean endsPage;

  /// With `close`, the two languages of a heading share a line where they can.
  BlockWriter(XWPFDocument document, Runs runs, int width, boolean close) {
    this.close = close;
    this.document = document;
    this.runs = runs;
    this.width = width;
    tables = new Tables(document, runs, width);
    forms = new FormTable(document, runs, width);
    entries = new EntryWriter(runs, this::paragraph);
  }

  void write(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean isHeaded = KeepNext.isHeadedTable(blocks, i);
      int next = isHeaded ? i + 2 : i + 1;
      endsPage = next < blocks.size() && blocks.get(next) instanceof Block.PageBreak;
      if (isHeaded) {
        Block.KeyValues pairs = (Block.KeyValues) blocks.get(i + 1);
        table(() -> tables.headed((Block.Heading) block, pairs));
        i++;
      } else {
        write(block, i > 0 && blocks.get(i - 1) instanceof Block.Form, KeepNext.applies(blocks, i));
      }
    }
    forms.finish();
  }

  private void write(Block block, boolean isNextForm, boolean keepsNext) {
    switch (block) {
      case Block.Title title -> title(title);
      case Block.Heading heading -> heading(heading);
      case Block.Entry entry -> bookmarked.end(entries.write(entry), entry.heading().anchor());
      case Block.Paragraph said -> {
        XWPFParagraph paragraph = paragraph(said.small() ? "SmallText" : "Normal");
        if (keepsNext) {
          paragraph.setKeepNext(true);
        }
        if (said.small()) {
          runs.flow(paragraph, said.text());
        } else {
          runs.add(paragraph, said.text());
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

  private void heading(Block.Heading heading) {
    XWPFParagraph paragraph = paragraph("Heading" + heading.level());
    if (close) {
      runs.flow(paragraph, heading.text());
    } else {
      runs.heading(paragraph, heading.text());
    }
    bookmarked.end(paragraph, heading.anchor());
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

  /// A table between paragraphs: without one after it, the next table would join it. At the end of
  /// a page the next page brings one; another here could begin a page that is empty.
  private void table(Runnable write) {
    if (breakBefore) {
      paragraph("AfterTable");
    }
    write.run();
    if (!endsPage) {
      paragraph("AfterTable");
    }
  }
}
