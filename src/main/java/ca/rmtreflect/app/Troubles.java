package ca.rmtreflect.app;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Trouble;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Leads to the page that stands where a year or a file cannot be shown.
record Troubles(Session session) {

  /// A year, by its id, with the files of it that there are.
  void year(String id, Trouble.Kind kind, String detail, List<Path> files, List<Problem> problems) {
    show(
        new Trouble(
            kind,
            id,
            Trouble.title(id),
            detail,
            files.stream().map(Path::toString).toList(),
            problems));
  }

  /// A year that was not handed out.
  void year(String id, Optional<FailureReason> reason) {
    year(id, kind(reason), detail(reason), List.of(), List.of());
  }

  /// A year whose questions are not here.
  void withoutQuestions(Assessment assessment) {
    String version = Problem.printable(assessment.pack().version());
    String questions = assessment.pack().id() + ", " + version;
    year(assessment.id(), Trouble.Kind.NO_QUESTIONS, questions, List.of(), List.of());
  }

  /// A file that was chosen.
  void file(Path file, Trouble.Kind kind, String detail, List<Problem> problems) {
    show(new Trouble(kind, "", name(file), detail, List.of(file.toString()), problems));
  }

  /// A chosen file that was not handed out.
  void file(Path file, Optional<FailureReason> reason) {
    file(file, kind(reason), detail(reason), List.of());
  }

  static Trouble.Kind kind(Optional<FailureReason> failure) {
    return switch (failure.orElse(FailureReason.IO)) {
      case NOT_ANSWERING -> Trouble.Kind.NOT_ANSWERING;
      case LINK -> Trouble.Kind.LINK;
      default -> Trouble.Kind.NOT_FETCHED;
    };
  }

  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private void show(Trouble trouble) {
    session.goTo(new Page.InTrouble(trouble));
  }

  private static String detail(Optional<FailureReason> reason) {
    return "failure." + Slug.of(reason.orElse(FailureReason.IO));
  }
}
