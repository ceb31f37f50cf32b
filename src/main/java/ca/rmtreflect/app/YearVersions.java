package ca.rmtreflect.app;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.YearDifference;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.ui.session.EarlierVersions;
import ca.rmtreflect.ui.session.EarlierVersions.Version;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.YearAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;

/// The earlier versions of a year: lists them, shows one, puts one back.
record YearVersions(
    Session session,
    AssessmentReader reader,
    PackCatalog packs,
    Autosave autosave,
    CloseGuard closeGuard,
    YearOpener years,
    BackgroundWork background) {

  /// Lists them on a page of their own. What waits to be saved is saved before.
  void show(String id) {
    closeGuard.beforeOpening(() -> background.run(() -> list(id), this::shown));
  }

  /// Shows one where it lies.
  void view(Version version) {
    years.view(
        Path.of(version.path()),
        new YearAccess.EarlierVersion(version.path(), version.changedAt()));
  }

  /// Puts one in the place of the year as it is. The first save after a year was opened keeps what
  /// it replaces, so nothing is lost by it.
  void putBack(String id, String path) {
    if (!autosave.isSettled()) {
      session.say(Notice.of("earlier.unsaved-first"));
      return;
    }
    background.run(
        () -> reader.open(Path.of(path)),
        reading -> {
          if (reading instanceof Reading.Whole(var earlier, _) && earlier.id().equals(id)) {
            years.open(id, Optional.of(new Page.Overview()), () -> putBack(earlier));
          } else {
            session.say(Notice.of("earlier.unreadable.now"));
          }
        });
  }

  private void putBack(Assessment earlier) {
    session.putBack(earlier, Edit.once("title", "edit.put-back"));
    String then = Dates.moment(session.moment(earlier.changedAt()), session.state().language());
    var _ =
        autosave
            .flush()
            .thenAccept(saved -> {
              if (saved) {
                Platform.runLater(() -> session.say(Notice.of("earlier.back", then)));
              }
            });
  }

  private void shown(Optional<EarlierVersions> versions) {
    versions.ifPresentOrElse(
        found -> session.goTo(new Page.Earlier(found)),
        () -> session.say(Notice.of("earlier.unreadable")));
  }

  /// Empty where the disk does not hand them out.
  private Optional<EarlierVersions> list(String id) {
    try {
      Optional<Assessment> now = reader.read(id).shown();
      List<Version> versions = new ArrayList<>();
      int unreadable = 0;
      for (Path path : reader.earlier(id)) {
        if (reader.open(path) instanceof Reading.Whole(var earlier, _) && earlier.id().equals(id)) {
          versions.add(version(path, earlier, now.orElse(earlier)));
        } else {
          unreadable++;
        }
      }
      String title =
          now.map(year -> Integer.toString(year.year())).orElseGet(() -> FileTrouble.title(id));
      return Optional.of(new EarlierVersions(id, title, versions, unreadable));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private Version version(Path path, Assessment earlier, Assessment now) {
    var changedAt = session.moment(earlier.changedAt());
    Pack pack = packs.shown(earlier);
    Evaluation evaluation = Evaluation.of(pack, earlier, changedAt.toLocalDate());
    return new Version(
        path.toString(),
        changedAt,
        evaluation.answered(),
        evaluation.askedCheckpoints(),
        YearDifference.between(earlier, now));
  }
}
