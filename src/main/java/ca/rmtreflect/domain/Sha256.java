package ca.rmtreflect.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 as 64 hex digits in lower case.
public final class Sha256 {

  private Sha256() {}

  public static String of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /// The digest of the first `length` bytes.
  public static String of(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
