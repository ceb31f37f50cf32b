package ca.rmtreflect.ui;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Drafts;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.FolderAccess;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.YearAccess;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearList.BinnedYear;
import ca.rmtreflect.ui.session.YearList.OtherFile;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Draws what a person sees when something is the matter with the files, to be looked at: each in a
/// few ways, and with `-Dpictures=all` in all of them.
class StatePicturesTest {

  private static final Page.Checkpoint QUESTION = new Page.Checkpoint("disable-testimonials");
  private static final LocalDateTime THEN = LocalDateTime.of(2026, 11, 22, 14, 32);
  private static final String FOLDER = "/home/alex/.local/share/rmt-reflect";
  private static final String DAMAGED = FOLDER + "/damaged/2026-7f3a9c1e-1a2b3c4d.json";

  private static final YearList FULL =
      new YearList(
          new YearList.Reach.Seen(),
          List.of(
              ListedYears.year(
                  "2026-a", 2026, AssessmentState.OPEN, false, 25, 34, SampleYear.TODAY),
              ListedYears.of(
                  ListedYears.year(
                      "2027-b", 2027, AssessmentState.OPEN, false, 3, 34, SampleYear.TODAY),
                  "2027-b",
                  SampleYear.TODAY.atTime(9, 5),
                  true,
                  false),
              ListedYears.of(
                  ListedYears.year(
                      "2026-a", 2026, AssessmentState.OPEN, false, 25, 34, SampleYear.TODAY),
                  "2026-copy-7f3a9c1e",
                  SampleYear.TODAY.atTime(14, 32),
                  false,
                  true)),
          List.of(
              new YearInTrouble("2025-c", FileTrouble.Kind.UNREADABLE),
              new YearInTrouble("2024-d", FileTrouble.Kind.NOT_ANSWERING),
              new YearInTrouble("2023-e", FileTrouble.Kind.LINK)),
          List.of(
              new OtherFile(FOLDER + "/2026-7f3a9c1e (1).json", "2026-7f3a9c1e (1).json"),
              new OtherFile(
                  FOLDER + "/2026-7f3a9c1e-DESKTOP-conflicted-copy.json",
                  "2026-7f3a9c1e-DESKTOP-conflicted-copy.json")),
          List.of(new BinnedYear("2022-f", "2022")));

  @Test
  void statesOfAnOpenYearAreDrawn() throws IOException {
    Map<String, Consumer<Session>> states = new LinkedHashMap<>();
    states.put("not-saved", session -> session.saving(failed("disk-full")));
    states.put("not-saved-again", session -> session.saving(failed("gone").triedAt(NOW)));
    states.put("trace", StatePicturesTest::writeOfAClient);
    states.put("restored", session -> post(session, new Bulletin.Restored(THEN, DAMAGED)));
    states.put("earlier", session -> post(session, new Bulletin.Earlier(THEN)));
    Bulletin outside =
        new Bulletin.ChangedOutside(
            SampleYear.started(Language.EN).withChangedAt(Instant.parse("2026-11-22T14:32:00Z")));
    states.put("changed-outside", session -> post(session, outside));
    states.put("asked-to-open", session -> post(session, new Bulletin.AskedToOpen(FOLDER)));
    states.put("kept-both", session -> post(session, new Bulletin.KeptBoth()));
    states.put("newer", session -> look(session, new YearAccess.Newer("3.0.0"), QUESTION));
    Page.OfYear overview = new Page.Overview();
    states.put("newer-overview", session -> look(session, new YearAccess.Newer("3.0.0"), overview));
    YearAccess other = new YearAccess.OtherFile(FOLDER + "/2026-7f3a9c1e (1).json");
    states.put("other-file", session -> look(session, other, overview));
    states.put("sample", session -> look(session, new YearAccess.Sample(), overview));
    YearAccess version = new YearAccess.EarlierVersion(FOLDER + "/backups/a.json", THEN);
    states.put("earlier-version", session -> look(session, version, overview));
    draw(states, QUESTION);
  }

  @Test
  void statesOfTheListAreDrawn() throws IOException {
    Map<String, Consumer<Session>> states = new LinkedHashMap<>();
    states.put("list-full", session -> home(session, FULL));
    states.put("list-unreachable", session -> home(session, YearList.unreadable("failure.denied")));
    states.put(
        "list-not-writable",
        session -> {
          home(session, FULL);
          session.board().access(new FolderAccess.NotWritable("failure.read-only"));
        });
    states.put(
        "list-other-window",
        session -> {
          home(session, FULL);
          session.board().access(new FolderAccess.OtherWindow());
        });
    states.put(
        "list-cloud",
        session -> {
          home(session, FULL);
          session.board().answer(new Bulletin.CloudFolder("OneDrive"));
        });
    states.put(
        "list-binned",
        session -> {
          home(session, FULL);
          session.board().answer(new Bulletin.Binned("2022-f", "2022"));
        });
    states.put(
        "bin",
        session -> {
          session.list(FULL);
          session.goTo(new Page.Bin());
        });
    for (FileTrouble.Kind kind : FileTrouble.Kind.values()) {
      states.put("trouble-" + kind, session -> session.goTo(new Page.InTrouble(trouble(kind))));
    }
    Problem document = Problem.of("", Problem.Code.WORD_DOCUMENT);
    FileTrouble another =
        new FileTrouble(
            FileTrouble.Kind.NOT_TAKEN,
            "",
            "rmt-reflect-2026-en.docx",
            "",
            List.of("/home/alex/Documents/rmt-reflect-2026-en.docx"),
            List.of(document));
    states.put("trouble-another-kind", session -> session.goTo(new Page.InTrouble(another)));
    draw(states, new Page.Overview());
  }

  @Test
  void pagesOfAFinishedYearAreDrawn() throws IOException {
    Map<String, Page.OfYear> pages = new LinkedHashMap<>();
    pages.put("finished-question", QUESTION);
    pages.put("finished-account", new Page.AccountForm("clinic-page"));
    pages.put("finished-profile", new Page.Profile());
    for (Map.Entry<String, Page.OfYear> page : pages.entrySet()) {
      draw(Map.of(page.getKey(), Session::finish), page.getValue());
    }
    draw(
        Map.of(
            "finished-done",
            session -> {
              session.finish();
              session.goTo(new Page.Done());
            }),
        new Page.Finish());
  }

  @Test
  void statesOfDatesAreDrawn() throws IOException {
    Map<String, Consumer<Session>> states = new LinkedHashMap<>();
    states.put("date-unclear", session -> type(session, "goal-due-0", "in the autumn"));
    states.put("date-ambiguous", session -> type(session, "goal-due-0", "03/04/2027"));
    states.put("date-weekday", session -> type(session, "goal-due-0", "Monday 2029-02-28"));
    states.put("date-unusual-year", session -> type(session, "goal-due-0", "10 Jan. 208"));
    states.put(
        "date-check",
        session -> {
          type(session, "goal-due-0", "03/04/2027");
          session.goTo(new Page.Check());
        });
    states.put(
        "date-finish",
        session -> {
          type(session, "goal-due-0", "03/04/2027");
          session.goTo(new Page.Finish());
          session.focus("declaration-date");
        });
    draw(states, new Page.Outlook());
  }

  /// Types over a date, in a year with other dates that are odd.
  private static void type(Session session, String field, String text) {
    Language language = session.state().language();
    FreeText words = new FreeText("Read the guidelines", language);
    LocalDate past = SampleYear.TODAY.minusDays(9);
    session.update(
        Edit.once("x", "edit.entry"),
        year ->
            year.withGoals(List.of(new Goal("goal", words, past)))
                .withDeclaration(new Declaration("Alex", LocalDate.of(208, 1, 10))));
    session.keepDraft(field, new Drafts.Draft(text, true, Optional.of(past)));
    session.focus("goal-add");
  }

  private static final LocalTime NOW = LocalTime.of(14, 33);

  private static SaveStatus.Failed failed(String reason) {
    return new SaveStatus.Failed(reason, FOLDER, "2026", null);
  }

  private static void post(Session session, Bulletin bulletin) {
    session.board().answer(bulletin);
  }

  private static void look(Session session, YearAccess standing, Page.OfYear page) {
    FollowedYear year = FollowedYear.of(SampleYear.started(session.state().language()));
    session.open(SampleYear.PACK, year, standing, false, page);
  }

  private static void home(Session session, YearList list) {
    session.list(list);
    session.goTo(new Page.Home());
  }

  private static void writeOfAClient(Session session) {
    Language language = session.state().language();
    String words =
        language == Language.EN
            ? "The reviewer is a client; she called from 416-555-0134 and wrote from"
                + " j.doe@example.com."
            : "L’auteure est une cliente; elle a appelé du 514 555-0134 et écrit de"
                + " j.doe@example.com.";
    Assessment year = SampleYear.started(language);
    Answer answer = year.answers().get(QUESTION.checkpoint());
    session.open(
        SampleYear.PACK,
        year.withAnswer(
            java.util.Objects.requireNonNull(answer).withNote(new FreeText(words, language))),
        QUESTION);
    session.focus("note");
  }

  private static FileTrouble trouble(FileTrouble.Kind kind) {
    boolean chosen = kind == FileTrouble.Kind.NOT_TAKEN;
    String detail =
        switch (kind) {
          case NEEDS_NEWER -> "3.0.0";
          case LINK -> "failure.link";
          case NOT_FETCHED -> "failure.io";
          case UNREADABLE, NOT_ANSWERING, NOT_TAKEN -> "";
        };
    boolean listed = chosen || kind == FileTrouble.Kind.UNREADABLE;
    return new FileTrouble(
        kind,
        chosen ? "" : "2025-7f3a9c1e",
        chosen ? "shopping list.json" : "2025",
        detail,
        chosen
            ? List.of("/home/alex/Documents/shopping list.json")
            : kind == FileTrouble.Kind.UNREADABLE
                ? List.of(
                    FOLDER + "/2025-7f3a9c1e.json",
                    FOLDER + "/backups/2025-7f3a9c1e-0000000231.json")
                : List.of(),
        listed
            ? List.of(
                Problem.of("", Problem.Code.NOT_JSON, 812, 14),
                Problem.of("/answers/3/value", Problem.Code.NOT_OFFERED, "perhaps", "yes, no"))
            : List.of());
  }

  private static void draw(Map<String, Consumer<Session>> states, Page.OfYear page)
      throws IOException {
    for (Map.Entry<String, Consumer<Session>> state : states.entrySet()) {
      for (Picture way : Picture.ways()) {
        way.take("state-" + state.getKey(), () -> open(way, state.getValue(), page));
      }
    }
  }

  /// The state comes about in text of the size that it is drawn in.
  private static TestWindow open(Picture way, Consumer<Session> state, Page.OfYear page) {
    TestWindow opened =
        TestWindow.open(
            SampleYear.started(way.language()), page, way.language(), way.width(), way.height());
    opened.session().zoom(way.scale());
    state.accept(opened.session());
    return opened;
  }
}
