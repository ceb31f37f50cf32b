package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.YearPart;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A world around the window that does nothing.
public final class Silent {

  private static final String FOLDER = "/home/alex/.local/share/rmt-reflect";

  private static final About ABOUT =
      new About("1.2.3", List.of(new About.Component("a-library", "MIT")));

  private Silent() {}

  public static Program program() {
    return new Program(
        () -> {},
        () -> {},
        id -> {},
        (id, page) -> {},
        () -> {},
        beginning -> {},
        () -> {},
        () -> {},
        link -> {},
        file -> {},
        file -> {},
        () -> {},
        request -> {},
        () -> {},
        (request, tell) -> {},
        () -> {},
        () -> true,
        new YearFiles(
            FOLDER,
            path -> {},
            path -> {},
            id -> {},
            id -> {},
            () -> {},
            id -> {},
            (id, version) -> {},
            (id, version) -> {},
            (one, other) -> {},
            () -> {}),
        ABOUT);
  }

  /// A world that notes down what it is asked, and does nothing.
  public static Program noting(List<String> asked) {
    return new Program(
        () -> asked.add("save"),
        () -> asked.add("elsewhere"),
        id -> asked.add("open " + id),
        (id, page) -> asked.add("open " + id + " at " + page.path()),
        () -> asked.add("sample"),
        beginning ->
            asked.add(
                "begin " + beginning.year() + " from " + beginning.previous() + leftOut(beginning)),
        () -> asked.add("copy"),
        () -> asked.add("files"),
        link -> asked.add("link " + link),
        file -> asked.add("file " + file),
        file -> asked.add("folder of " + file),
        () -> asked.add("choose"),
        request -> asked.add((request.opens() ? "print to " : "export to ") + request.folder()),
        () -> asked.add("cancel"),
        (request, tell) -> asked.remove("a picture is no news"),
        () -> asked.add("quit"),
        () -> asked.add("leave"),
        new YearFiles(
            FOLDER,
            path -> asked.add("view " + path),
            path -> asked.add("copy in " + path),
            id -> asked.add("bin " + id),
            id -> asked.add("take back " + id),
            () -> asked.add("empty bin"),
            id -> asked.add("earlier of " + id),
            (id, version) -> asked.add("view version " + version.path()),
            (id, version) -> asked.add("put back " + version.path() + " as " + id),
            (one, other) -> asked.add("compare " + one + " with " + other),
            () -> asked.add("look again")),
        ABOUT);
  }

  /// Names what does not come although there is a year to bring it from.
  private static String leftOut(NewYear beginning) {
    Set<YearPart> all = EnumSet.allOf(YearPart.class);
    return beginning.previous() == null || !all.removeAll(beginning.brought()) || all.isEmpty()
        ? ""
        : " without " + all;
  }
}
