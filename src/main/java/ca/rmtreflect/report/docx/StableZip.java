package ca.rmtreflect.report.docx;

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

/// Writes a ZIP again with its entries in a fixed order and at a fixed time, so that the same
/// content gives the same bytes.
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
        entries.put(entry.getName(), in.readAllBytes());
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
}
