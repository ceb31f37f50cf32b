package archfixtures.storage;

final class KeepsStaticField {
  private static int count;

  static int next() {
    count++;
    return count;
  }

  private KeepsStaticField() {}
}
