package ca.rmtreflect.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/// Headings that links of the document lead to.
final class Bookmarked {

  /// In characters: Word takes no longer names.
  private static final int LONGEST = 40;

  private int made;

  /// Puts a bookmark around what a paragraph holds.
  void end(XWPFParagraph paragraph, String anchor) {
    BigInteger id = BigInteger.valueOf(made);
    made++;
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(id);
    start.setName(name(anchor));
    paragraph.getCTP().addNewBookmarkEnd().setId(id);
  }

  /// The name of a bookmark: letters, digits and low lines.
  static String name(String anchor) {
    String name = anchor.replace('-', '_');
    return name.substring(0, Math.min(LONGEST, name.length()));
  }
}
