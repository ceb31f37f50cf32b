package ca.rmtreflect.storage.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in hex: how files are compared, sealed and named by what they hold.
public final class Sha256 {

  private Sha256() {}

  public static String of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /// Of the first bytes alone.
  public static String of(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
