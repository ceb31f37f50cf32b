package ca.rmtreflect.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// The way back from the contents of the pages to their tags.
final class ParentTree {

  private final COSArray numbers;

  ParentTree(PDDocument document) {
    COSDictionary tree =
        document
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getCOSObject()
            .getCOSDictionary(COSName.PARENT_TREE);
    numbers = tree.getCOSArray(COSName.NUMS);
  }

  /// What belonged to one tag belongs to another.
  void replace(PDStructureElement former, PDStructureElement by) {
    for (COSBase parent : numbers) {
      if (parent instanceof COSArray contents) {
        for (int i = 0; i < contents.size(); i++) {
          if (former.getCOSObject().equals(contents.getObject(i))) {
            contents.set(i, by.getCOSObject());
          }
        }
      }
    }
  }

  /// Forgets something that is no longer there.
  void remove(int key) {
    for (int i = 0; i < numbers.size(); i += 2) {
      if (numbers.getInt(i) == key) {
        numbers.remove(i + 1);
        numbers.remove(i);
        return;
      }
    }
  }
}
