package ca.rmtreflect.storage.file;

/// All bytes of a file, with their digest.
public final class Content {

  private final byte[] bytes;
  private final String digest;

  public Content(byte[] bytes) {
    this.bytes = bytes;
    this.digest = Sha256.of(bytes);
  }

  public byte[] bytes() {
    return bytes;
  }

  public String digest() {
    return digest;
  }
}
