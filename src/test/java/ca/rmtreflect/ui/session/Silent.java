package ca.rmtreflect.ui.session;

import java.util.List;

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
        () -> {},
        () -> {});
  }

  /// A world that notes down what it is asked, and does nothing.
  public static Outside noting(List<String> asked) {
    return new Outside(
        () -> asked.add("save"),
        () -> asked.add("elsewhere"),
        id -> asked.add("open " + id),
        beginning -> asked.add("begin " + beginning.year() + " from " + beginning.previous()),
        () -> asked.add("copy"),
        () -> asked.add("files"),
        link -> asked.add("link " + link),
        file -> asked.add("file " + file),
        file -> asked.add("folder of " + file),
        () -> asked.add("choose"),
        request -> asked.add("export to " + request.folder()),
        () -> asked.add("cancel"),
        () -> asked.add("quit"));
  }
}
