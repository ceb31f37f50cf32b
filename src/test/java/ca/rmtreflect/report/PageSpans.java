package ca.rmtreflect.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/// Reports as a PDF shows them, with the numbers of the pages to which its bookmarks lead.
public final class PageSpans {

  private PageSpans() {}

  /// The report in the characters of the bundled fonts, its page numbers filled in.
  public static Report printed(Report report) throws IOException {
    Map<String, Integer> pages = pages(report);
    SpanChange fill =
        SpanChange.each(span ->
            span.isPage()
                ? span.withText(span.text().replace("0", String.valueOf(pages.get(span.anchor()))))
                : span);
    Report printed = new PrintedText(FontCoverage.bundled()).of(report);
    return printed.withBlocks(fill.of(printed.blocks()));
  }

  private static Map<String, Integer> pages(Report report) throws IOException {
    List<String> anchors = new ArrayList<>();
    for (Block block : report.blocks()) {
      switch (block) {
        case Block.Heading heading -> anchors.add(heading.anchor());
        case Block.Entry entry -> anchors.add(entry.heading().anchor());
        default -> {}
      }
    }
    Map<String, Integer> pages = new HashMap<>();
    try (PDDocument pdf = Loader.loadPDF(Written.pdf(report))) {
      List<Integer> found = new ArrayList<>();
      bookmarks(pdf, pdf.getDocumentCatalog().getDocumentOutline(), found);
      for (int i = 0; i < anchors.size(); i++) {
        pages.put(anchors.get(i), found.get(i));
      }
    }
    return pages;
  }

  private static void bookmarks(PDDocument pdf, @Nullable PDOutlineNode node, List<Integer> found)
      throws IOException {
    if (node == null) {
      return;
    }
    for (PDOutlineItem item : node.children()) {
      PDPage page = item.findDestinationPage(pdf);
      found.add(pdf.getPages().indexOf(page) + 1);
      bookmarks(pdf, item, found);
    }
  }
}
