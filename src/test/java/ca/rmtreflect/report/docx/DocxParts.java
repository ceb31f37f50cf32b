package ca.rmtreflect.report.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.Written;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files inside a DOCX.
record DocxParts(Map<String, byte[]> byName) {

  static DocxParts of(Report report) throws IOException {
    return of(Written.docx(report));
  }

  static DocxParts of(byte[] docx) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new DocxParts(parts);
  }

  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  byte[] bytes(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  String text(String name) {
    return new String(bytes(name), UTF_8);
  }
}
