package ca.rmtreflect.report;

import ca.rmtreflect.domain.Sha256;

/// The saved assessment, to the byte, that a PDF carries so that it can be opened again.
public final class Attachment {

  private static final int FINGERPRINT_DIGITS = 16;

  private final String name;
  private final byte[] bytes;

  /// A file by name and content; the content is copied.
  public Attachment(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// The first 16 hex digits of the SHA-256 over exactly these bytes.
  public String fingerprint() {
    return Sha256.of(bytes).substring(0, FINGERPRINT_DIGITS);
  }
}
