package ca.rmtreflect.report.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Writes a ZIP of XML parts again with its entries in a fixed order, at a fixed time and with the
/// same line ends on every system, so that the same content gives the same bytes.
final class StableZip {

  /// Not the first moment that the format can express: that one is written as a moment of the
  /// computer's time zone.
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  /// Readers look for the list of content types first.
  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
          .thenComparing(Comparator.naturalOrder());

  private StableZip() {}

  static void rewrite(byte[] zip, OutputStream out) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>(ORDER);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), withPlainLineEnds(in.readAllBytes()));
      }
    }
    ZipOutputStream stable = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> part : entries.entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(ALWAYS);
      stable.putNextEntry(entry);
      stable.write(part.getValue());
      stable.closeEntry();
    }
    stable.finish();
  }

  /// The line separator of the system comes into some parts, which a reader of XML takes for a line
  /// feed in any case. One that was typed is written as a character reference.
  private static byte[] withPlainLineEnds(byte[] xml) {
    return new String(xml, UTF_8).replaceAll("\\r\\n?", "\n").getBytes(UTF_8);
  }
}
