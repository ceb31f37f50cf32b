package ca.rmtreflect.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// The content of a stream, as long as it is not larger than it may be. The library itself would
/// unpack whatever fits in memory.
final class Unpacked {

  private static final int WIDEST_ROW = 64;

  private Unpacked() {}

  /// The content, unpacked.
  static byte[] bytes(COSStream stream, int most) throws IOException {
    if (predictor(stream) != null) {
      throw new IOException("not packed as a record is");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    copy(stream, most, bytes);
    return bytes.toByteArray();
  }

  /// How large the content is that the library is about to unpack.
  static int size(COSStream stream, int most) throws IOException {
    check(stream);
    return copy(stream, most, OutputStream.nullOutputStream());
  }

  /// Refuses rows that the library would make room for, whatever they hold.
  static void check(COSStream stream) throws IOException {
    COSDictionary predictor = predictor(stream);
    if (predictor != null
        && (predictor.getInt(COSName.COLUMNS, 1) > WIDEST_ROW
            || predictor.getInt(COSName.COLORS, 1) > 1)) {
      throw new IOException("wider rows than a table of places has");
    }
  }

  /// Unpacks into a stream and says how much that was.
  static int copy(COSStream stream, int most, OutputStream to) throws IOException {
    byte[] part = new byte[8192];
    int size = 0;
    try (InputStream content = content(stream)) {
      for (int read = content.read(part); read >= 0; read = content.read(part)) {
        size += read;
        if (size > most) {
          throw new IOException("more than " + most + " bytes");
        }
        to.write(part, 0, read);
      }
    }
    return size;
  }

  private static InputStream content(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    if (filters == null || (filters instanceof COSArray none && none.size() == 0)) {
      return stream.createRawInputStream();
    }
    COSBase only =
        filters instanceof COSArray list && list.size() == 1 ? list.getObject(0) : filters;
    if (!COSName.FLATE_DECODE.equals(only)) {
      throw new IOException("not packed as a record is");
    }
    return new InflaterInputStream(stream.createRawInputStream());
  }

  private static @Nullable COSDictionary predictor(COSStream stream) {
    COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    if (parameters instanceof COSArray list && list.size() > 0) {
      parameters = list.getObject(0);
    }
    return parameters instanceof COSDictionary one && one.getInt(COSName.PREDICTOR, 1) > 1
        ? one
        : null;
  }
}
