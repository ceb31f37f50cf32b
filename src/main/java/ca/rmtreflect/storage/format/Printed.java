package ca.rmtreflect.storage.format;

import tools.jackson.databind.node.ObjectNode;

/// A file as this program is about to write it: its bytes, their digest, and what it says without
/// that which only others understand.
public final class Printed {

  private final byte[] bytes;
  private final String digest;
  private final ObjectNode encoded;

  Printed(byte[] bytes, String digest, ObjectNode encoded) {
    this.bytes = bytes;
    this.digest = digest;
    this.encoded = encoded;
  }

  public byte[] bytes() {
    return bytes;
  }

  public String digest() {
    return digest;
  }

  ObjectNode encoded() {
    return encoded;
  }
}
