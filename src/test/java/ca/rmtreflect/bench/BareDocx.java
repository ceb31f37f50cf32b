package ca.rmtreflect.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.rmtreflect.report.ReadingOrder;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The least that a DOCX can be: the words of a record as paragraphs, in the three parts that a
/// reader asks for, put into a ZIP.
final class BareDocx {

  private static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>
      """;

  private static final String RELATIONS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
      </Relationships>
      """;

  private BareDocx() {}

  static void write(Report report, OutputStream out) throws IOException {
    StringBuilder document = new StringBuilder();
    document.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document xmlns:w=\"");
    document.append("http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    for (Text text : ReadingOrder.texts(report)) {
      document.append("<w:p><w:r><w:t xml:space=\"preserve\">");
      document.append(text.plain().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
      document.append("</w:t></w:r></w:p>");
    }
    document.append("</w:body></w:document>");
    ZipOutputStream zip = new ZipOutputStream(out);
    put(zip, "[Content_Types].xml", TYPES);
    put(zip, "_rels/.rels", RELATIONS);
    put(zip, "word/document.xml", document.toString());
    zip.finish();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
