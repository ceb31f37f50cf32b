package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Text;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;

/// Content controls: fields of a document that a person fills in without touching the rest.
///
/// An empty one holds blanks alone, so that a printed form has room to write.
final class ContentControls {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /// Boxes to tick came later than the other controls, in a namespace of their own.
  private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private static final String ROOM = "\u2003".repeat(6);

  /// Word shows no more of a control's title.
  private static final int LONGEST_TITLE = 64;

  private int made;

  /// Lets a program that does not know boxes to tick read the document all the same.
  void declare(XWPFDocument document) {
    if (made == 0) {
      return;
    }
    try (XmlCursor cursor = document.getDocument().newCursor()) {
      cursor.toNextToken();
      cursor.insertNamespace("w14", WORD_2010);
      cursor.insertAttributeWithValue(new QName(COMPATIBILITY, "Ignorable", "mc"), "w14");
    }
  }

  /// Words, on one line or on several.
  void words(XWPFParagraph paragraph, Block.Field field, boolean several) {
    Xml control = begin(paragraph, field.id(), field.label()).empty("showingPlcHdr").open("text");
    if (several) {
      control.attribute("multiLine", "1");
    }
    content(control.close(), "PlaceholderText", ROOM);
  }

  /// A day, chosen in a calendar or typed.
  void day(XWPFParagraph paragraph, Block.Field field) {
    String language = field.label().spans().getFirst().language().locale().toLanguageTag();
    Xml control =
        begin(paragraph, field.id(), field.label())
            .empty("showingPlcHdr")
            .open("date")
            .value("dateFormat", "yyyy-MM-dd")
            .value("lid", language)
            .value("storeMappedDataAs", "date")
            .value("calendar", "gregorian");
    content(control.close(), "PlaceholderText", ROOM);
  }

  /// One of many.
  void list(XWPFParagraph paragraph, Block.Field field, List<Text> options, String choose) {
    Xml control =
        begin(paragraph, field.id(), field.label()).empty("showingPlcHdr").open("dropDownList");
    for (Text option : options) {
      control.open("listItem");
      control.attribute("displayText", option.oneLine()).attribute("value", option.oneLine());
      control.close();
    }
    content(control.close(), "PlaceholderText", choose);
  }

  /// A box to tick.
  void box(XWPFParagraph paragraph, Block.Field field, int number, Text option) {
    Xml control =
        begin(paragraph, field.id() + "-" + number, option).in(WORD_2010).open("checkbox");
    control.value("checked", "0");
    control.open("checkedState").attribute("val", "2612").attribute("font", "MS Gothic").close();
    control.open("uncheckedState").attribute("val", "2610").attribute("font", "MS Gothic").close();
    content(control.close().in(WORD), "Box", "☐");
  }

  private Xml begin(XWPFParagraph paragraph, String tag, Text title) {
    made++;
    XmlCursor cursor = paragraph.getCTP().newCursor();
    cursor.toEndToken();
    String line = title.oneLine();
    return new Xml(cursor, WORD)
        .open("sdt")
        .open("sdtPr")
        .value("alias", line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) : line)
        .value("tag", tag)
        .value("id", Integer.toString(made));
  }

  private static void content(Xml control, String style, String shown) {
    control.close().open("sdtContent").open("r").open("rPr").value("rStyle", style).close();
    control.open("t").preserve().characters(shown).end();
  }

  /// Elements as they grow at a place of the document.
  private record Xml(XmlCursor cursor, String namespace) {

    /// The same place, in another namespace.
    Xml in(String other) {
      return new Xml(cursor, other);
    }

    Xml open(String name) {
      cursor.beginElement(name, namespace);
      return this;
    }

    Xml attribute(String name, String value) {
      cursor.insertAttributeWithValue(new QName(namespace, name), value);
      return this;
    }

    Xml preserve() {
      cursor.insertAttributeWithValue(new QName(XML, "space", "xml"), "preserve");
      return this;
    }

    Xml characters(String text) {
      cursor.insertChars(text);
      return this;
    }

    Xml value(String name, String value) {
      return open(name).attribute("val", value).close();
    }

    Xml empty(String name) {
      return open(name).close();
    }

    Xml close() {
      cursor.toNextToken();
      return this;
    }

    void end() {
      cursor.close();
    }
  }
}
