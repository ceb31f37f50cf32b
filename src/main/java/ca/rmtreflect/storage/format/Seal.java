package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import ca.rmtreflect.storage.file.Sha256;
import java.util.Arrays;

/// The last member of a file, the digest of all bytes before it. It shows what changed outside this
/// program, by hand or by accident; it is no protection against intent.
final class Seal {

  static final String MEMBER = "sha256";

  private static final String OPENING = "\"" + MEMBER + "\": \"";
  private static final String CLOSING = "\"\n}";
  private static final String JOINT = ",\n  ";
  private static final int HEX_DIGITS = 64;
  private static final int LENGTH = OPENING.length() + HEX_DIGITS + CLOSING.length();

  private Seal() {}

  /// A printed object with the seal put in as its last member. `digest` takes up the bytes of the
  /// whole file.
  static byte[] put(byte[] printed, Sha256 digest) {
    int kept = printed.length - "\n}".length();
    int sealed = kept + JOINT.length();
    byte[] file = Arrays.copyOf(printed, sealed + LENGTH);
    put(JOINT, file, kept);
    put(OPENING + digest.with(file, 0, sealed).soFar() + CLOSING, file, sealed);
    digest.with(file, sealed, LENGTH);
    return file;
  }

  private static void put(String text, byte[] file, int at) {
    System.arraycopy(text.getBytes(US_ASCII), 0, file, at, text.length());
  }

  /// Whether a file is to the byte as a program sealed it.
  static boolean isIntact(byte[] file) {
    int start = file.length - LENGTH;
    if (start < 0) {
      return false;
    }
    String digest = Sha256.of(file, start);
    String end = new String(file, start, LENGTH, US_ASCII);
    return end.equals(OPENING + digest + CLOSING);
  }
}
