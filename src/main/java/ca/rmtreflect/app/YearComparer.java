package ca.rmtreflect.app;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.YearPair;
import java.io.IOException;
import java.util.Optional;

/// Reads two years of the folder and shows them side by side.
record YearComparer(
    Session session,
    AssessmentReader reader,
    PackCatalog packs,
    CloseGuard closeGuard,
    BackgroundWork background) {

  /// Takes the ids of both.
  void compare(String one, String other) {
    closeGuard.beforeOpening(() ->
        background.run(
            () -> pair(one, other),
            pair ->
                pair.ifPresentOrElse(
                    found -> session.goTo(new Page.TwoYears(Optional.of(found))),
                    () -> session.say(Notice.of("two-years.unreadable")))));
  }

  private Optional<YearPair> pair(String one, String other) {
    return evaluated(one).flatMap(first -> evaluated(other).map(next -> YearPair.of(first, next)));
  }

  private Optional<EvaluatedYear> evaluated(String id) {
    try {
      FollowUp later = reader.followUps().read(id);
      return reader.read(id).shown().map(year -> packs.evaluated(new FollowedYear(year, later)));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
