package ca.rmtreflect.storage.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in hex: how files are compared, sealed and named by what they hold.
public final class Sha256 {

  private final MessageDigest running;

  private Sha256(MessageDigest running) {
    this.running = running;
  }

  public static String of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /// Of the first bytes alone.
  public static String of(byte[] bytes, int length) {
    return begin().with(bytes, 0, length).soFar();
  }

  /// For bytes that come one after another.
  public static Sha256 begin() {
    try {
      return new Sha256(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  public Sha256 with(byte[] bytes, int from, int length) {
    running.update(bytes, from, length);
    return this;
  }

  /// Of all bytes until now; more may follow.
  public String soFar() {
    try {
      return HexFormat.of().formatHex(((MessageDigest) running.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
    }
  }
}
