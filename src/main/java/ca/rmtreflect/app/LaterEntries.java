package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.FollowUpStore;
import ca.rmtreflect.storage.OpenedFollowUp;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Session;
import java.io.IOException;
import java.nio.file.Path;

/// What was entered after a year was finished: fetches it for the year that is opened, and says
/// what is the matter with its file.
record LaterEntries(Session session, FollowUpStore store, AssessmentReader reader, EventLog log) {

  /// For a year that may be changed.
  OpenedFollowUp open(String id) {
    return store.open(id);
  }

  /// For a year that is only read.
  OpenedFollowUp look(String id) {
    try {
      return new OpenedFollowUp.Shown(reader.followUps().read(id));
    } catch (IOException e) {
      return new OpenedFollowUp.Failed(reader.reason(e));
    }
  }

  /// What some file tells, as far as it can be read.
  FollowUp in(Path file) {
    try {
      return reader.followUps().in(file);
    } catch (IOException _) {
      return FollowUp.NONE;
    }
  }

  /// Whatever it is, the year is open.
  void tell(OpenedFollowUp later) {
    switch (later) {
      case OpenedFollowUp.Ours(_, var aside) ->
          aside.ifPresent(path -> {
            log.note(Event.UNREADABLE);
            session.board().answer(new Bulletin.LaterSetAside(path.toString()));
          });
      case OpenedFollowUp.Newer(_, var program) ->
          session.board().answer(new Bulletin.Newer(program));
      case OpenedFollowUp.Failed(var reason) -> {
        log.note(Event.OPEN_FAILED, reason);
        session.board().answer(new Bulletin.LaterNotRead("failure." + Slug.of(reason)));
      }
      case OpenedFollowUp.Shown _ -> {}
    }
  }
}
