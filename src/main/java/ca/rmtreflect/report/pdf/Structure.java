package ca.rmtreflect.report.pdf;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Report;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// Completes the tags that the layout leaves behind: table captions become summaries, which only a
/// screen reader meets, header rows are tagged once, and the empty table parts that the library
/// adds go away.
final class Structure {

  private static final String HEADER = "THead";
  private static final Set<String> TABLE_PARTS = Set.of(HEADER, "TFoot");

  private Structure() {}

  static void complete(PDDocument document, Report report) throws IOException {
    List<String> captions = report.blocks().stream().flatMap(Structure::caption).toList();
    List<PDStructureElement> tables =
        tables(Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot()));
    if (tables.size() != captions.size()) {
      throw new IllegalStateException(
          "the report has " + captions.size() + " tables, the PDF " + tables.size());
    }
    PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
    new EntryTags(document).order(root);
    new WrappedLinks(document).join(root);
    Artifacts artifacts = new Artifacts(document);
    for (int i = 0; i < tables.size(); i++) {
      PDStructureElement table = tables.get(i);
      for (PDStructureElement part : elements(table)) {
        if (TABLE_PARTS.contains(part.getStructureType()) && part.getKids().isEmpty()) {
          table.removeKid(part);
        } else if (HEADER.equals(part.getStructureType())) {
          tagOnce(part, artifacts);
        }
      }
      table.getCOSObject().setItem(COSName.A, summary(captions.get(i)));
    }
    artifacts.write();
  }

  /// Content on another page than its element's is the header row repeated.
  private static void tagOnce(PDStructureElement element, Artifacts artifacts) {
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        tagOnce(child, artifacts);
      } else if (kid instanceof PDMarkedContentReference content) {
        artifacts.repeats(content.getPage().getCOSObject(), content.getMCID());
        element.removeKid(content);
      }
    }
  }

  private static COSDictionary summary(String caption) {
    COSDictionary attributes = new COSDictionary();
    attributes.setItem(COSName.O, COSName.getPDFName("Table"));
    attributes.setString(COSName.getPDFName("Summary"), caption);
    return attributes;
  }

  private static Stream<String> caption(Block block) {
    return switch (block) {
      case Block.KeyValues pairs -> Stream.of(pairs.caption().oneLine());
      case Block.Table table -> Stream.of(table.caption().oneLine());
      case Block.Counts counts -> Stream.of(counts.caption().oneLine());
      case Block.Form form -> Stream.of(form.caption().oneLine());
      case Block.Title _,
          Block.Heading _,
          Block.Entry _,
          Block.Paragraph _,
          Block.Callout _,
          Block.Bullets _,
          Block.PageBreak _ ->
          Stream.empty();
    };
  }

  /// The tables in reading order; none holds another.
  private static List<PDStructureElement> tables(PDStructureNode root) {
    List<PDStructureElement> found = new ArrayList<>();
    Deque<PDStructureNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      PDStructureNode node = open.pop();
      if (node instanceof PDStructureElement element
          && "Table".equals(element.getStructureType())) {
        found.add(element);
      } else {
        elements(node).reversed().forEach(open::push);
      }
    }
    return found;
  }

  /// The tags directly below one.
  static List<PDStructureElement> elements(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }
}
