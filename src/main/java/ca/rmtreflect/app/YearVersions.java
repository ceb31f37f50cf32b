package ca.rmtreflect.app;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.YearDifference;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.FollowUpReader;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.ui.session.EarlierVersions;
import ca.rmtreflect.ui.session.EarlierVersions.Kind;
import ca.rmtreflect.ui.session.EarlierVersions.Version;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.YearAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  private static final Edit PUT_BACK = Edit.once("title", "edit.put-back");

  /// Lists them on a page of their own. What waits to be saved is saved before.
  void show(String id) {
    closeGuard.beforeOpening(() -> background.run(() -> list(id), this::shown));
  }

  /// Shows one where it lies; of what was entered later, with the year as it is.
  void view(String id, Version version) {
    Path path = Path.of(version.path());
    switch (version.kind()) {
      case Kind.OfYear _ ->
          view(path, FollowUpReader.besidePath(path), version, new Page.Overview());
      case Kind.OfProgress _ -> view(reader.folder().main(id), path, version, new Page.Actions());
    }
  }

  private void view(Path year, Path later, Version version, Page.OfYear page) {
    YearAccess standing = new YearAccess.EarlierVersion(year.toString(), version.changedAt());
    years.view(year, later, standing, page);
  }

  /// Puts one in the place of the year as it is. The first save after a year was opened keeps what
  /// it replaces, so nothing is lost by it.
  void putBack(String id, Version version) {
    if (!autosave.isSettled()) {
      session.say(Notice.of("earlier.unsaved-first"));
      return;
    }
    Path path = Path.of(version.path());
    switch (version.kind()) {
      case Kind.OfYear _ ->
          background.run(
              () -> year(path, id),
              earlier ->
                  putBack(id, version, new Page.Overview(), earlier.map(one -> () -> put(one))));
      case Kind.OfProgress _ ->
          background.run(
              () -> reader.followUps().open(path, id),
              earlier ->
                  putBack(id, version, new Page.Actions(), earlier.map(one -> () -> put(one))));
    }
  }

  private Optional<Assessment> year(Path path, String id) {
    return reader.open(path) instanceof Reading.Whole(var earlier, _) && earlier.id().equals(id)
        ? Optional.of(earlier)
        : Optional.empty();
  }

  private void put(Assessment earlier) {
    session.putBack(earlier, PUT_BACK);
  }

  private void put(FollowUp earlier) {
    session.follow(PUT_BACK, _ -> earlier);
  }

  private void putBack(String id, Version version, Page.OfYear page, Optional<Runnable> put) {
    put.ifPresentOrElse(
        change ->
            years.open(
                id,
                Optional.of(page),
                () -> {
                  change.run();
                  tellWhenSaved(version);
                }),
        () -> session.say(Notice.of("earlier.unreadable.now")));
  }

  private void tellWhenSaved(Version version) {
    String then = Dates.moment(version.changedAt(), session.state().language());
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
      FollowUp nowLater = reader.followUps().read(id);
      boolean finished = now.filter(Assessment::isFinished).isPresent();
      for (Path path : reader.followUps().earlier(id)) {
        Optional<FollowUp> earlier = reader.followUps().open(path, id);
        earlier.ifPresent(one -> versions.add(version(path, one, nowLater, finished)));
        unreadable += earlier.isPresent() ? 0 : 1;
      }
      for (Path path : reader.earlier(id)) {
        Optional<Assessment> earlier = year(path, id);
        earlier.ifPresent(one -> versions.add(version(path, one, now.orElse(one))));
        unreadable += earlier.isPresent() ? 0 : 1;
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
        new Kind.OfYear(evaluation.answered(), evaluation.askedCheckpoints()),
        YearDifference.between(earlier, now));
  }

  private Version version(Path path, FollowUp earlier, FollowUp now, boolean finished) {
    return new Version(
        path.toString(),
        session.moment(Objects.requireNonNullElse(earlier.changedAt(), Instant.EPOCH)),
        new Kind.OfProgress(earlier.actions().size() + earlier.goals().size(), finished),
        YearDifference.between(earlier, now));
  }
}
