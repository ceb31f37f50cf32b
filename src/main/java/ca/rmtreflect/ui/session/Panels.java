package ca.rmtreflect.ui.session;

/// What stands beside the page, as far as the person decides it.
///
/// `help` is whether the help panel is wanted where there is room for it; `opened` is the panel
/// that was asked for where there is not.
public record Panels(boolean help, Opened opened) {

  /// Help is there until it is closed.
  public static final Panels INITIAL = new Panels(true, Opened.NONE);

  /// A panel that takes the place of another, or of the page.
  public enum Opened {
    NONE,
    TASKS,
    HELP
  }
}
