package archfixtures.storage;

final class Prints {
  void hello() {
    System.out.println("hello");
  }
}
