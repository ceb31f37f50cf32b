package ca.rmtreflect.report.pdf;

import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// What the PDF says of itself: title, language, dates, the standards it follows and the
/// fingerprint. No author, no computer, no moment of export.
///
/// The information dictionary and the XMP packet must agree, so both are written here.
final class Metadata {

  /// Where the information dictionary keeps the fingerprint.
  static final String FINGERPRINT = "Fingerprint";

  /// As many hex digits as fit into a long.
  private static final int ID_DIGITS = 16;

  private final Report report;
  private final String program;
  private final int part;
  private final Optional<String> fingerprint;

  Metadata(Report report, String program, int part, Optional<String> fingerprint) {
    this.report = report;
    this.program = program;
    this.part = part;
    this.fingerprint = fingerprint;
  }

  void write(PDDocument document, String html) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    Calendar created = Timestamps.calendar(report.created());
    information.setTitle(report.title());
    information.setSubject(report.description());
    information.setCreator(program);
    information.setProducer(program);
    information.setCreationDate(created);
    information.setModificationDate(created);
    fingerprint.ifPresent(hex -> information.setCustomMetadataValue(FINGERPRINT, hex));
    document.setDocumentInformation(information);

    PDMetadata xmp = new PDMetadata(document);
    xmp.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(xmp);
    document.setDocumentId(id(html + fingerprint.orElse("")));
  }

  private static long id(String content) {
    String digest = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
    return Long.parseUnsignedLong(digest.substring(0, ID_DIGITS), 16);
  }

  private String xmp() {
    String moment = Timestamps.iso(report.created());
    return """
    <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
     <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
       <dc:format>application/pdf</dc:format>
       <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
       <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
       <dc:language><rdf:Bag>%s</rdf:Bag></dc:language>
    %s   <xmp:CreatorTool>%s</xmp:CreatorTool>
       <xmp:CreateDate>%s</xmp:CreateDate>
       <xmp:ModifyDate>%s</xmp:ModifyDate>
       <pdf:Producer>%s</pdf:Producer>
       <pdfaid:part>%s</pdfaid:part>
       <pdfaid:conformance>A</pdfaid:conformance>
       <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
    %s </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
        .formatted(
            escape(report.title()),
            escape(report.description()),
            report.languages().stream()
                .map(language -> "<rdf:li>" + language.locale().toLanguageTag() + "</rdf:li>")
                .collect(Collectors.joining()),
            fingerprint.map(hex -> "   <dc:identifier>" + hex + "</dc:identifier>\n").orElse(""),
            escape(program),
            moment,
            moment,
            escape(program),
            Integer.toString(part),
            ACCESSIBILITY_SCHEMA);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// PDF/A knows nothing of PDF/UA, so the packet has to describe the property that names it.
  private static final String ACCESSIBILITY_SCHEMA =
      """
      <rdf:Description rdf:about=""
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
       <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
         <pdfaProperty:name>part</pdfaProperty:name>
         <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
         <pdfaProperty:category>internal</pdfaProperty:category>
         <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
       </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;
}
