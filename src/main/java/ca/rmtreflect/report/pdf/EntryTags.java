package ca.rmtreflect.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// Puts the tags of a checkpoint in the order in which it is read: title, answer, question.
///
/// On paper the answer stands at the left and the question runs on behind its title. So the library
/// tags the answer first, and the title as a part of the question, once for each of its lines.
final class EntryTags {

  private static final String HEADING = "H[1-6]";

  private final ParentTree parents;

  EntryTags(PDDocument document) {
    parents = new ParentTree(document);
  }

  /// Goes through all tags below one.
  void order(PDStructureNode node) {
    List<PDStructureElement> elements = Structure.elements(node);
    for (PDStructureElement question : elements) {
      List<PDStructureElement> titles =
          "P".equals(question.getStructureType())
              ? Structure.elements(question).stream()
                  .filter(kid -> kid.getStructureType().matches(HEADING))
                  .toList()
              : List.of();
      if (!titles.isEmpty()) {
        lift(titles, question, node);
        return;
      }
      order(question);
    }
  }

  private void lift(
      List<PDStructureElement> titles, PDStructureElement question, PDStructureNode entry) {
    PDStructureElement title = titles.getFirst();
    titles.stream().skip(1).forEach(rest -> join(title, rest));
    titles.forEach(question::removeKid);
    List<Object> kids = new ArrayList<>(entry.getKids());
    kids.addFirst(title);
    entry.setKids(kids);
    title.setParent(entry);
  }

  /// The next line of a title becomes a part of the first.
  private void join(PDStructureElement title, PDStructureElement rest) {
    List<Object> kids = new ArrayList<>(title.getKids());
    for (Object kid : rest.getKids()) {
      kids.add(kid);
      if (kid instanceof PDStructureElement element) {
        element.setParent(title);
      }
    }
    title.setKids(kids);
    parents.replace(rest, title);
  }
}
