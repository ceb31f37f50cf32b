package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.json.StrictJson;
import tools.jackson.databind.node.ObjectNode;

/// The last member of a file, the digest of all bytes before it. It shows what changed outside this
/// program, by hand or by accident; it is no protection against intent.
final class Seal {

  static final String MEMBER = "sha256";

  private static final int HEX_DIGITS = 64;
  private static final String NOT_YET = "0".repeat(HEX_DIGITS);
  private static final String OPENING = "\"" + MEMBER + "\": \"";
  private static final String CLOSING = "\"\n}";
  private static final int LENGTH = OPENING.length() + HEX_DIGITS + CLOSING.length();

  private Seal() {}

  /// An object printed with the seal as its last member.
  static byte[] print(ObjectNode object) {
    object.put(MEMBER, NOT_YET);
    byte[] file = StrictJson.print(object);
    object.remove(MEMBER);
    int start = file.length - LENGTH;
    byte[] hex = Sha256.of(file, start).getBytes(US_ASCII);
    System.arraycopy(hex, 0, file, start + OPENING.length(), HEX_DIGITS);
    return file;
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
