package archfixtures.app;

public final class Assembly {
  public static String name() {
    return "app";
  }

  private Assembly() {}
}
