package ca.rmtreflect.report.docx;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.resource.Resources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlCursor;

/// The parts of the package that are the same for every record: styles, list format and fonts, as
/// they stand in the resources.
final class Parts {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /// In half points.
  private static final String SIZE = "21";

  private static final String SIZE_OF_TWO_LANGUAGES = "19";

  private Parts() {}

  static void add(XWPFDocument document, List<Language> languages) throws IOException {
    String styles = Resources.text("/docx/styles.xml");
    add(
        document,
        XWPFRelation.STYLES,
        styles
            .replace("{language}", languages.getFirst().locale().toLanguageTag())
            .replace("{size}", languages.size() > 1 ? SIZE_OF_TWO_LANGUAGES : SIZE));
    add(document, XWPFRelation.NUMBERING, Resources.text("/docx/numbering.xml"));
    add(document, XWPFRelation.FONT_TABLE, Resources.text("/docx/fontTable.xml"));
    compatibility(document);
  }

  private static void add(XWPFDocument document, XWPFRelation kind, String content)
      throws IOException {
    try {
      PackagePartName name = PackagingURIHelper.createPartName(kind.getDefaultFileName());
      PackagePart part = document.getPackage().createPart(name, kind.getContentType());
      document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, kind.getRelation());
      try (OutputStream out = part.getOutputStream()) {
        out.write(content.getBytes(StandardCharsets.UTF_8));
      }
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("POI's own part names are valid", e);
    }
  }

  /// Without this, Word opens the file as one of an old version, with other line breaks.
  private static void compatibility(XWPFDocument document) {
    try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("compat", WORD);
      cursor.beginElement("compatSetting", WORD);
      cursor.insertAttributeWithValue(new QName(WORD, "name"), "compatibilityMode");
      cursor.insertAttributeWithValue(
          new QName(WORD, "uri"), "http://schemas.microsoft.com/office/word");
      cursor.insertAttributeWithValue(new QName(WORD, "val"), "15");
    }
  }
}
