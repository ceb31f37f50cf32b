package ca.rmtreflect.app;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import java.nio.file.Path;
import java.util.List;

/// Leads to the page that stands where a year or a file cannot be shown.
record ErrorPages(Session session) {

  /// A year, by its id.
  void year(String id, Reading.Unreadable why, List<Path> unreadable) {
    List<String> files = unreadable.stream().map(Path::toString).toList();
    show(new FileTrouble(kind(why), id, FileTrouble.title(id), detail(why), files, problems(why)));
  }

  /// A file that was chosen.
  void file(Path file, Reading.Unreadable why) {
    FileTrouble.Kind kind = why instanceof Reading.Damaged ? FileTrouble.Kind.NOT_TAKEN : kind(why);
    show(
        new FileTrouble(
            kind, "", name(file), detail(why), List.of(file.toString()), problems(why)));
  }

  static FileTrouble.Kind kind(Reading.Unreadable why) {
    return switch (why) {
      case Reading.NeedsNewer _ -> FileTrouble.Kind.NEEDS_NEWER;
      case Reading.Damaged _ -> FileTrouble.Kind.UNREADABLE;
      case Reading.Absent _ -> FileTrouble.Kind.NOT_FETCHED;
      case Reading.Failed(FailureReason reason) ->
          switch (reason) {
            case NOT_ANSWERING -> FileTrouble.Kind.NOT_ANSWERING;
            case LINK -> FileTrouble.Kind.LINK;
            default -> FileTrouble.Kind.NOT_FETCHED;
          };
    };
  }

  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private void show(FileTrouble trouble) {
    session.goTo(new Page.InTrouble(trouble));
  }

  private static List<Problem> problems(Reading.Unreadable why) {
    return why instanceof Reading.Damaged(var problems) ? problems : List.of();
  }

  private static String detail(Reading.Unreadable why) {
    return switch (why) {
      case Reading.NeedsNewer(var program) -> program;
      case Reading.Absent _, Reading.Damaged _ -> "";
      case Reading.Failed(var reason) -> "failure." + Slug.of(reason);
    };
  }
}
