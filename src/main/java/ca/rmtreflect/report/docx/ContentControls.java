package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

  private static final int SHORTEST_CONTEXT = 10;

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
  void words(XWPFParagraph paragraph, Block.Field field, Text form, boolean several) {
    Xml control =
        begin(paragraph, field.id(), title(field, form, "")).empty("showingPlcHdr").open("text");
    if (several) {
      control.attribute("multiLine", "1");
    }
    content(control.close(), "PlaceholderText", ROOM);
  }

  /// A day, chosen in a calendar or typed.
  void day(XWPFParagraph paragraph, Block.Field field, Text form) {
    String language = field.label().spans().getFirst().language().locale().toLanguageTag();
    Xml control =
        begin(paragraph, field.id(), title(field, form, ""))
            .empty("showingPlcHdr")
            .open("date")
            .value("dateFormat", "yyyy-MM-dd")
            .value("lid", language)
            .value("storeMappedDataAs", "date")
            .value("calendar", "gregorian");
    content(control.close(), "PlaceholderText", ROOM);
  }

  /// A box to tick.
  void box(XWPFParagraph paragraph, Block.Field field, Text form, int number, Text option) {
    String title = title(field, form, option.oneLine());
    Xml control = begin(paragraph, field.id() + "-" + number, title).in(WORD_2010).open("checkbox");
    control.value("checked", "0");
    control.open("checkedState").attribute("val", "2612").attribute("font", "MS Gothic").close();
    control.open("uncheckedState").attribute("val", "2610").attribute("font", "MS Gothic").close();
    content(control.close().in(WORD), "Box", "☐");
  }

  /// What a screen reader says of a control, which may be one of fifty that look alike: the form,
  /// the field and the choice, the longest of them cut.
  private static String title(Block.Field field, Text form, String choice) {
    List<String> parts = new ArrayList<>(List.of(form.oneLine(), field.label().oneLine(), choice));
    if (parts.get(0).equals(parts.get(1))) {
      parts.set(0, "");
    }
    while (joined(parts).length() > LONGEST_TITLE) {
      String longest = Collections.max(shortenable(parts), Comparator.comparingInt(String::length));
      String shorter = longest.substring(0, longest.length() - 2).strip() + "…";
      parts.set(parts.indexOf(longest), shorter);
    }
    return joined(parts);
  }

  /// The choice, which tells boxes apart, is shortened last.
  private static List<String> shortenable(List<String> parts) {
    List<String> context = parts.subList(0, 2);
    return context.stream().anyMatch(part -> part.length() > SHORTEST_CONTEXT) ? context : parts;
  }

  private static String joined(List<String> parts) {
    String label = parts.get(0).isEmpty() ? parts.get(1) : parts.get(0) + " · " + parts.get(1);
    return parts.get(2).isEmpty() ? label : label + ": " + parts.get(2);
  }

  private Xml begin(XWPFParagraph paragraph, String tag, String title) {
    made++;
    XmlCursor cursor = paragraph.getCTP().newCursor();
    cursor.toEndToken();
    return new Xml(cursor, WORD)
        .open("sdt")
        .open("sdtPr")
        .value("alias", title)
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
