package ca.rmtreflect.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Finds its way through a PDF that may be made to exhaust whoever reads it: takes it at its word,
/// mends nothing, and stops where the file asks for more than any record does.
///
/// What the library unpacks by itself are tables of places and bundles of objects; they are weighed
/// before. All other streams are left to [Unpacked].
final class BoundedParser extends PDFParser {

  /// Bytes read one by one, outside of streams.
  private static final int MOST_READ = 1024 * 1024;

  /// All tables of places, unpacked; some ten bytes an object.
  private static final int LARGEST_TABLES = 4 * 1024 * 1024;

  /// All bundles that are opened, by weight: what they may take of the memory.
  private static final int HEAVIEST_BUNDLES = 8 * 1024 * 1024;

  /// Bundles that are opened for an object that is not in them, each as often as that happens: what
  /// they may take of the time. The library keeps what it finds and looks again for what it misses.
  private static final int MOST_IN_VAIN = 64 * 1024 * 1024;

  private final Map<Long, Integer> weights = new HashMap<>();
  private int tablesLeft = LARGEST_TABLES;
  private int bundlesLeft = HEAVIEST_BUNDLES;
  private int inVainLeft = MOST_IN_VAIN;
  private boolean exceeded;

  BoundedParser(byte[] pdf) throws IOException {
    super(new Counted(pdf));
  }

  @Override
  public PDDocument parse() throws IOException {
    return parse(false);
  }

  /// Whether something was left out because it asked for too much: the library takes an object that
  /// it cannot read for one that is not there.
  boolean hasExceeded() {
    return exceeded || ((Counted) source).left < 0;
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    if (!initialParseDone) {
      try {
        tablesLeft -= Unpacked.size(stream, tablesLeft);
      } catch (IOException e) {
        exceeded = true;
        throw e;
      }
    }
    return stream;
  }

  @Override
  protected @Nullable COSBase parseObjectStreamObject(long bundle, COSObjectKey key)
      throws IOException {
    try {
      int weight = weight(bundle);
      if (inVainLeft < 0) {
        throw new IOException("the same objects over and over");
      }
      COSBase object = super.parseObjectStreamObject(bundle, key);
      if (object == null) {
        inVainLeft -= weight;
      }
      return object;
    } catch (IOException e) {
      exceeded = true;
      throw e;
    }
  }

  private int weight(long bundle) throws IOException {
    Integer known = weights.get(bundle);
    if (known != null) {
      return known;
    }
    COSBase found = document.getObjectFromPool(getObjectKey(bundle, 0)).getObject();
    int weight = found instanceof COSStream stream ? weight(stream) : 0;
    weights.put(bundle, weight);
    bundlesLeft -= weight;
    return weight;
  }

  private int weight(COSStream stream) throws IOException {
    Scales scales = new Scales(bundlesLeft);
    Unpacked.check(stream);
    Unpacked.copy(stream, bundlesLeft, scales);
    return scales.weight;
  }

  @Override
  protected void prepareDecryption() throws IOException {
    if (document.isEncrypted()) {
      throw new EncryptedException();
    }
  }

  /// The file is encrypted, with a password or without.
  static final class EncryptedException extends IOException {

    private static final long serialVersionUID = 1;
  }

  /// A file that cannot be read over and over.
  private static final class Counted extends RandomAccessReadBuffer {

    private int left = MOST_READ;

    Counted(byte[] pdf) {
      super(pdf);
    }

    @Override
    public int read() throws IOException {
      if (left-- <= 0) {
        throw new IOException("more objects than a record has");
      }
      return super.read();
    }
  }

  /// Weighs objects before they are made: each name, text, list and dictionary takes far more
  /// memory than its signs.
  private static final class Scales extends OutputStream {

    private static final int OBJECT = 40;

    private final int most;
    private int weight;

    Scales(int most) {
      this.most = most;
    }

    @Override
    public void write(int sign) throws IOException {
      weight += sign == '/' || sign == '[' || sign == '(' || sign == '<' ? OBJECT : 1;
      if (weight > most) {
        throw new IOException("more objects than a record has");
      }
    }
  }
}
