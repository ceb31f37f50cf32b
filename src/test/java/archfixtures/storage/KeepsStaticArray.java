package archfixtures.storage;

final class KeepsStaticArray {
  static final int[] SIZES = {1, 2};

  private KeepsStaticArray() {}
}
