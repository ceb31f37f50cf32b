package ca.rmtreflect.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// What is on a page for the eye alone, and so must not be read aloud.
///
/// The library tags a header row anew on every page on which it is repeated, so that a screen
/// reader would name a column as often as the table has pages. It also marks as an artifact every
/// background that it does not paint.
final class Artifacts {

  private static final COSName PAGINATION = COSName.getPDFName("Pagination");

  private final PDDocument document;
  private final IdentityHashMap<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

  Artifacts(PDDocument document) {
    this.document = document;
  }

  /// Notes that a piece of content only repeats what stands on an earlier page.
  void repeats(COSDictionary page, int content) {
    repeated.computeIfAbsent(page, _ -> new HashSet<>()).add(content);
  }

  /// Marks what was noted, drops marks around nothing, and writes marks in their place.
  void write() throws IOException {
    for (PDPage page : document.getPages()) {
      Set<Integer> contents = repeated.getOrDefault(page.getCOSObject(), Set.of());
      rewrite(page, contents);
      forget(page, contents);
    }
  }

  private void rewrite(PDPage page, Set<Integer> contents) throws IOException {
    COSDictionary marks = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    if (marks == null) {
      return;
    }
    List<Object> written = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      written.add(token);
      if (isOperator(token, OperatorName.BEGIN_MARKED_CONTENT_SEQ)) {
        writeMark(written, marks, contents);
      } else if (isOperator(token, OperatorName.END_MARKED_CONTENT)) {
        dropIfEmpty(written);
      }
    }
    page.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(written);
    }
    page.setContents(stream);
  }

  /// What the library names in the stream and describes in the resources of the page, where every
  /// description takes an object of its own, is written in its place.
  private static void writeMark(List<Object> written, COSDictionary marks, Set<Integer> contents) {
    int operand = written.size() - 2;
    if (written.get(operand) instanceof COSName name) {
      written.set(operand, Objects.requireNonNull(marks.getCOSDictionary(name)));
    }
    if (!contents.isEmpty()
        && written.get(operand) instanceof COSDictionary mark
        && contents.contains(mark.getInt(COSName.MCID))) {
      COSDictionary pagination = new COSDictionary();
      pagination.setItem(COSName.TYPE, PAGINATION);
      written.set(operand, pagination);
      written.set(operand - 1, COSName.ARTIFACT);
    }
  }

  /// Removes `/Artifact <<…>> BDC EMC`, where nothing stands between the two operators.
  private static void dropIfEmpty(List<Object> written) {
    int end = written.size();
    if (end >= 4
        && isOperator(written.get(end - 2), OperatorName.BEGIN_MARKED_CONTENT_SEQ)
        && COSName.ARTIFACT.equals(written.get(end - 4))) {
      written.subList(end - 4, end).clear();
    }
  }

  /// The way back from a page to the tags has a gap where content is no longer tagged.
  private void forget(PDPage page, Set<Integer> contents) {
    if (contents.isEmpty()) {
      return;
    }
    COSDictionary tree =
        document
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getCOSObject()
            .getCOSDictionary(COSName.PARENT_TREE);
    COSArray numbers = tree.getCOSArray(COSName.NUMS);
    int key = page.getStructParents();
    for (int i = 0; i < numbers.size(); i += 2) {
      COSBase parents = numbers.getObject(i + 1);
      if (numbers.getInt(i) == key && parents instanceof COSArray array) {
        contents.forEach(content -> array.set(content, COSNull.NULL));
      }
    }
  }

  private static boolean isOperator(Object token, String name) {
    return token instanceof Operator operator && operator.getName().equals(name);
  }
}
