package ca.rmtreflect.app;

/// The one entry point: commands run without JavaFX, no command opens the window.
public final class Main {

  private Main() {}

  /// Runs the program with the words of its command line.
  public static void main(String[] args) {
    System.out.println("RMT Reflect");
  }
}
