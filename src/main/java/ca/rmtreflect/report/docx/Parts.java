package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.resource.Resources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

  private static final String COMPACT_SIZE = "20";

  private static final String DENSE_SIZE = "18";

  private static final String SIZE_OF_TWO_LANGUAGES = "19";

  private Parts() {}

  static void add(XWPFDocument document, Report report) throws IOException {
    boolean compact = report.detail() == Detail.COMPACT;
    String styles =
        Resources.text("/docx/styles.xml")
            .replace("{language}", report.language().locale().toLanguageTag())
            .replace("{size}", size(report))
            .replace("{table-size}", compact ? DENSE_SIZE : size(report))
            .replace("{cell-top}", compact ? "25" : "60")
            .replace("{cell-bottom}", compact ? "30" : "70")
            .replace("{cell-right}", compact ? "100" : "170")
            .replace("{small}", compact ? "16" : "17")
            .replace("{above-1}", compact ? "180" : "480")
            .replace("{size-1}", compact ? "25" : "28")
            .replace("{above-2}", compact ? "60" : "280")
            .replace("{below-2}", compact ? "0" : "60")
            .replace("{size-2}", compact ? "20" : "23");
    add(document, XWPFRelation.STYLES, styles);
    add(document, XWPFRelation.NUMBERING, Resources.text("/docx/numbering.xml"));
    add(document, XWPFRelation.FONT_TABLE, Resources.text("/docx/fontTable.xml"));
    compatibility(document);
  }

  private static String size(Report report) {
    return report.languages().size() > 1
        ? SIZE_OF_TWO_LANGUAGES
        : report.detail() == Detail.COMPACT ? COMPACT_SIZE : SIZE;
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
