package ca.rmtreflect.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A PDF written by hand, so that it can be as wrong as no library would write it. Object 1 is the
/// catalog, object 2 the information dictionary, which says that the file is ours.
final class RawPdf {

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final List<Integer> places = new ArrayList<>();

  RawPdf(String catalog) {
    write("%PDF-1.7\n");
    object(catalog);
    object("<</Creator (RMT Reflect) /Fingerprint (0123456789abcdef)>>");
  }

  /// The next object, numbered from 3.
  RawPdf object(String content) {
    places.add(file.size());
    write(places.size() + " 0 obj\n" + content + "\nendobj\n");
    return this;
  }

  /// The next object as a stream; the entries stand in its dictionary.
  RawPdf stream(String entries, byte[] content) {
    places.add(file.size());
    write(places.size() + " 0 obj\n<</Length " + content.length + " " + entries + ">>\nstream\n");
    file.writeBytes(content);
    write("\nendstream\nendobj\n");
    return this;
  }

  /// The file with a plain table of places.
  byte[] bytes() {
    int start = file.size();
    write("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    for (int place : places) {
      write("%010d 00000 n \n".formatted(place));
    }
    write("trailer\n<</Size " + (places.size() + 1) + " /Root 1 0 R /Info 2 0 R>>\n");
    return end(start);
  }

  /// The file with the last object as its packed table of places.
  byte[] bytesWithTableLast() {
    return end(places.getLast());
  }

  /// The file where the last object is a bundle that is said to hold the next ones.
  byte[] bytesWithBundleLast(int objects) {
    int bundle = places.size();
    ByteBuffer table = ByteBuffer.allocate(7 * (bundle + objects + 2));
    table.put((byte) 0).putInt(0).putShort((short) 0);
    places.forEach(place -> place(table, 1, place));
    for (int i = 0; i < objects; i++) {
      places.add(file.size());
      place(table, 2, bundle);
    }
    int start = file.size();
    place(table, 1, start);
    return stream(
            "/Type /XRef /W [1 4 2] /Root 1 0 R /Info 2 0 R /Size " + (places.size() + 2),
            table.array())
        .end(start);
  }

  private static void place(ByteBuffer table, int kind, int where) {
    table.put((byte) kind).putInt(where).putShort((short) 0);
  }

  private byte[] end(int start) {
    write("startxref\n" + start + "\n%%EOF\n");
    return file.toByteArray();
  }

  private void write(String text) {
    file.writeBytes(text.getBytes(ISO_8859_1));
  }

  /// A piece repeated, and packed to a thousandth of its size.
  static byte[] packed(String piece, int times) {
    return packed("", piece, times);
  }

  /// The same behind a start.
  static byte[] packed(String start, String piece, int times) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] block = piece.repeat(Math.max(1, 65536 / piece.length())).getBytes(ISO_8859_1);
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      out.write(start.getBytes(ISO_8859_1));
      for (long left = (long) piece.length() * times; left > 0; left -= block.length) {
        out.write(block);
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory takes everything", e);
    }
    return packed.toByteArray();
  }
}
