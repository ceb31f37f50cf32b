package ca.rmtreflect.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/// Makes one link of one that the library has cut where it wraps: a screen reader would name it
/// once a line.
final class WrappedLinks {

  private static final COSName QUADS = COSName.getPDFName("QuadPoints");

  private final PDDocument document;
  private final ParentTree parents;

  WrappedLinks(PDDocument document) {
    this.document = document;
    parents = new ParentTree(document);
  }

  /// Goes through all tags below one.
  void join(PDStructureNode node) throws IOException {
    PDStructureElement before = null;
    for (Object kid : List.copyOf(node.getKids())) {
      PDStructureElement element = kid instanceof PDStructureElement one ? one : null;
      if (element == null) {
        before = null;
      } else if (before != null && isSame(before, element) && join(before, element)) {
        node.setKids(node.getKids().stream().filter(one -> !isOf(one, element)).toList());
      } else {
        join(element);
        before = element;
      }
    }
  }

  private static boolean isOf(Object kid, PDStructureElement element) {
    return kid instanceof PDStructureElement one
        && one.getCOSObject().equals(element.getCOSObject());
  }

  /// The library describes every line of a link with the words of the whole.
  private static boolean isSame(PDStructureElement one, PDStructureElement next) {
    return "Link".equals(one.getStructureType())
        && "Link".equals(next.getStructureType())
        && Objects.equals(one.getAlternateDescription(), next.getAlternateDescription());
  }

  /// Whether the two are one now: parts on different pages stay apart.
  private boolean join(PDStructureElement link, PDStructureElement rest) throws IOException {
    PDAnnotation whole = annotation(link);
    PDAnnotation part = annotation(rest);
    if (whole == null || part == null || !isOf(link.getPage(), rest.getPage())) {
      return false;
    }
    COSArray quads = new COSArray();
    Stream.of(whole, part).forEach(one -> quads.addAll(quads(one)));
    whole.getCOSObject().setItem(QUADS, quads);
    whole.setRectangle(around(whole.getRectangle(), part.getRectangle()));
    List<Object> kids = new ArrayList<>(link.getKids());
    for (Object kid : rest.getKids()) {
      if (!(kid instanceof PDObjectReference)) {
        kids.add(kids.size() - 1, kid);
      }
      if (kid instanceof PDStructureElement element) {
        element.setParent(link);
      }
    }
    link.setKids(kids);
    parents.replace(rest, link);
    parents.remove(part.getStructParent());
    PDPage page = page(link);
    page.setAnnotations(
        page.getAnnotations().stream()
            .filter(one -> !one.getCOSObject().equals(part.getCOSObject()))
            .toList());
    return true;
  }

  private static boolean isOf(@Nullable PDPage one, @Nullable PDPage other) {
    return one != null && other != null && one.getCOSObject().equals(other.getCOSObject());
  }

  /// The page as the document has it.
  private PDPage page(PDStructureElement element) {
    for (PDPage page : document.getPages()) {
      if (isOf(page, element.getPage())) {
        return page;
      }
    }
    throw new IllegalStateException("a link without a page");
  }

  private static @Nullable PDAnnotation annotation(PDStructureElement link) {
    return link.getKids().stream()
        .filter(PDObjectReference.class::isInstance)
        .map(kid -> ((PDObjectReference) kid).getReferencedObject())
        .filter(PDAnnotation.class::isInstance)
        .map(PDAnnotation.class::cast)
        .findFirst()
        .orElse(null);
  }

  /// The corners of where it can be clicked.
  private static COSArray quads(PDAnnotation annotation) {
    COSArray known = annotation.getCOSObject().getCOSArray(QUADS);
    if (known != null) {
      return known;
    }
    PDRectangle area = annotation.getRectangle();
    COSArray quads = new COSArray();
    for (float corner :
        new float[] {
          area.getLowerLeftX(), area.getUpperRightY(), area.getUpperRightX(), area.getUpperRightY(),
          area.getLowerLeftX(), area.getLowerLeftY(), area.getUpperRightX(), area.getLowerLeftY()
        }) {
      quads.add(new COSFloat(corner));
    }
    return quads;
  }

  private static PDRectangle around(PDRectangle one, PDRectangle other) {
    PDRectangle around = new PDRectangle();
    around.setLowerLeftX(Math.min(one.getLowerLeftX(), other.getLowerLeftX()));
    around.setLowerLeftY(Math.min(one.getLowerLeftY(), other.getLowerLeftY()));
    around.setUpperRightX(Math.max(one.getUpperRightX(), other.getUpperRightX()));
    around.setUpperRightY(Math.max(one.getUpperRightY(), other.getUpperRightY()));
    return around;
  }
}
