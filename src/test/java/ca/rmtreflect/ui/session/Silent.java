package ca.rmtreflect.ui.session;

/// A world around the window that does nothing.
public final class Silent {

  private Silent() {}

  public static Outside outside() {
    return new Outside(
        () -> {},
        () -> {},
        id -> {},
        beginning -> {},
        () -> {},
        () -> {},
        link -> {},
        file -> {},
        file -> {},
        () -> {},
        request -> {},
        () -> {});
  }
}
