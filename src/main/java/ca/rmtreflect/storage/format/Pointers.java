package ca.rmtreflect.storage.format;

/// JSON pointers (RFC 6901): where in a file something stands.
final class Pointers {

  private Pointers() {}

  static String member(String parent, String name) {
    return parent + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  static String element(String parent, int index) {
    return parent + "/" + index;
  }
}
