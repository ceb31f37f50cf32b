package ca.rmtreflect.app;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.OpenResult;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Trouble;
import java.nio.file.Path;
import java.util.List;

/// Leads to the page that stands where a year or a file cannot be shown.
record ErrorPages(Session session) {

  /// A year, by its id.
  void year(String id, OpenResult.Refused why) {
    List<String> files = why.files().stream().map(Path::toString).toList();
    show(new Trouble(kind(why), id, Trouble.title(id), detail(why), files, why.problems()));
  }

  /// A year whose questions are not here.
  void withoutQuestions(Assessment assessment) {
    String id = assessment.id();
    String version = Problem.printable(assessment.pack().version());
    String questions = assessment.pack().id() + ", " + version;
    show(
        new Trouble(
            Trouble.Kind.NO_QUESTIONS, id, Trouble.title(id), questions, List.of(), List.of()));
  }

  /// A file that was chosen.
  void file(Path file, OpenResult.Refused why) {
    Trouble.Kind kind = why instanceof OpenResult.Unreadable ? Trouble.Kind.NOT_TAKEN : kind(why);
    show(new Trouble(kind, "", name(file), detail(why), List.of(file.toString()), why.problems()));
  }

  static Trouble.Kind kind(OpenResult.Refused why) {
    return switch (why) {
      case OpenResult.NeedsNewer _ -> Trouble.Kind.NEEDS_NEWER;
      case OpenResult.Unreadable _ -> Trouble.Kind.UNREADABLE;
      case OpenResult.Failed(FailureReason reason) ->
          switch (reason) {
            case NOT_ANSWERING -> Trouble.Kind.NOT_ANSWERING;
            case LINK -> Trouble.Kind.LINK;
            default -> Trouble.Kind.NOT_FETCHED;
          };
    };
  }

  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private void show(Trouble trouble) {
    session.goTo(new Page.InTrouble(trouble));
  }

  private static String detail(OpenResult.Refused why) {
    return switch (why) {
      case OpenResult.NeedsNewer(var program) -> program;
      case OpenResult.Unreadable _ -> "";
      case OpenResult.Failed(var reason) -> "failure." + Slug.of(reason);
    };
  }
}
