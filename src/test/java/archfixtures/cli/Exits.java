package archfixtures.cli;

final class Exits {
  void end() {
    System.exit(1);
  }
}
