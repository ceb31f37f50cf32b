package ca.rmtreflect.report.docx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/// The published schemas of Office Open XML, read from the jar that brings them as sources.
final class OfficeSchema {

  private static final Path JAR = Path.of("target", "schemas", "poi-ooxml-full.jar");
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";

  /// The attributes of XML itself, which the jar leaves to its reader.
  private static final String XML =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
        targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="space" type="xs:NCName"/>
        <xs:attribute name="lang" type="xs:language"/>
      </xs:schema>
      """;

  private final Map<String, byte[]> sources = new HashMap<>();
  private final Schema schema;

  /// The schema that starts in a file, like `wml.xsd`.
  OfficeSchema(String start) throws Exception {
    try (FileSystem jar = FileSystems.newFileSystem(JAR);
        var files = Files.list(jar.getPath(FOLDER))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xsd")).toList()) {
        sources.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    DOMImplementationLS inputs =
        (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> input(inputs, namespace, systemId));
    schema = factory.newSchema(new StreamSource(stream(start), start));
  }

  /// What a part does that the schema does not allow, as a program sees it that ignores what the
  /// part says may be ignored.
  List<String> problems(byte[] xml) throws Exception {
    List<String> problems = new ArrayList<>();
    Validator validator = schema.newValidator();
    validator.setErrorHandler(new Collector(problems));
    validator.validate(new DOMSource(withoutIgnorable(xml)));
    return problems;
  }

  private static Document withoutIgnorable(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    Element root = document.getDocumentElement();
    for (String prefix : root.getAttributeNS(COMPATIBILITY, "Ignorable").split(" ", -1)) {
      NodeList ignored = document.getElementsByTagNameNS(root.lookupNamespaceURI(prefix), "*");
      for (Node node = ignored.item(0); node != null; node = ignored.item(0)) {
        node.getParentNode().removeChild(node);
      }
    }
    root.removeAttributeNS(COMPATIBILITY, "Ignorable");
    return document;
  }

  private LSInput input(DOMImplementationLS inputs, String namespace, @Nullable String systemId) {
    LSInput input = inputs.createLSInput();
    if (namespace.equals(XMLConstants.XML_NS_URI)) {
      input.setSystemId("xml.xsd");
      input.setCharacterStream(new StringReader(XML));
    } else {
      String file = Objects.requireNonNull(systemId, namespace);
      input.setSystemId(file);
      input.setByteStream(stream(file.substring(file.lastIndexOf('/') + 1)));
    }
    return input;
  }

  private InputStream stream(String name) {
    byte[] source = sources.get(name);
    if (source == null) {
      throw new IllegalStateException("the jar of schemas lacks " + name);
    }
    return new ByteArrayInputStream(source);
  }

  private record Collector(List<String> problems) implements ErrorHandler {
    @Override
    public void warning(SAXParseException problem) {
      problems.add(problem.getMessage());
    }

    @Override
    public void error(SAXParseException problem) {
      problems.add(problem.getMessage());
    }

    @Override
    public void fatalError(SAXParseException problem) {
      problems.add(problem.getMessage());
    }
  }
}
