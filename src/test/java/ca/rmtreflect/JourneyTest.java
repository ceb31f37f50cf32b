package ca.rmtreflect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.app.OpenProgram;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A person walks through a whole year in the real window, leaves in the middle, comes back, and
/// holds the documents at the end. What is on the disk is what was entered. In French every step is
/// made by keys alone.
final class JourneyTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T14:32:00Z"), ZoneOffset.UTC);

  private static final List<AnswerValue> VALUES = List.of(AnswerValue.values());
  private static final String NAME = "Alex Tremblay-Ôté";
  private static final int WHERE_TO_LEAVE = 12;
  private static final int MORE_PAGES_THAN_THERE_ARE = 60;

  @TempDir Path folder = Path.of("");

  private final Map<String, AnswerValue> given = new LinkedHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private int pressed;

  @ParameterizedTest
  @EnumSource
  void fromTheStartPageToTheFilesOnTheDisk(Language language) throws IOException {
    boolean keysAlone = language == Language.FR;
    try (OpenProgram program = start(language)) {
      Hand hand = new Hand(program, keysAlone);
      hand.press("start");
      hand.press("begin");
      hand.await("the profile", state -> state.page() instanceof Page.Profile);
      walk(hand, language, WHERE_TO_LEAVE);
      pressed = hand.pressed();
    }
    Page left = new Page.Checkpoint(given.keySet().stream().toList().getLast());
    try (OpenProgram program = start(language)) {
      Hand hand = new Hand(program, keysAlone);
      hand.await("the years", state -> !state.years().isEmpty());
      hand.press("continue");
      hand.await("the page where they left off", state -> state.page().equals(left));
      walk(hand, language, Integer.MAX_VALUE);
      // The name that was given with the practice stands there.
      if (keysAlone) {
        hand.write("declaration-date", "2026-11-22");
      } else {
        hand.press("today");
      }
      hand.press("finish");
      hand.await("the end", state -> state.page() instanceof Page.Done);
      hand.await("the save", state -> state.saving() instanceof SaveStatus.Saved);
      hand.press("export");
      hand.await("the export page", state -> state.page() instanceof Page.Export);
      hand.press("export");
      hand.await(
          "the documents", state -> state.exporting().progress() instanceof ExportProgress.Made);
      assertEquals(
          saved(program.state().year().assessment().id()), program.state().year().assessment());
      check(saved(program.state().year().assessment().id()), language);
      pressed += hand.pressed();
    }
    if (keysAlone) {
      Figures.note("keys pressed for a whole year, letters apart: " + pressed);
    }
    assertEquals(
        List.of(
            "rmt-reflect-2026-" + language.code() + ".docx",
            "rmt-reflect-2026-" + language.code() + ".pdf"),
        names(folder.resolve("exports")));
  }

  private OpenProgram start(Language language) throws IOException {
    Path exports = Files.createDirectories(folder.resolve("exports"));
    return OpenProgram.start(folder.resolve("data"), exports, language, CLOCK);
  }

  /// Goes on from page to page until the declaration, or until so many questions are answered.
  private void walk(Hand hand, Language language, int answers) {
    for (int page = 0; page < MORE_PAGES_THAN_THERE_ARE; page++) {
      switch (hand.page()) {
        case Page.Profile _ -> fillProfile(hand);
        case Page.Accounts _ -> fillAccounts(hand);
        case Page.Checkpoint(var id) -> {
          if (!given.containsKey(id)) {
            answer(hand, id, language);
          }
          if (given.size() == answers) {
            hand.await("the save", state -> state.saving() instanceof SaveStatus.Saved);
            return;
          }
        }
        case Page.Outlook _ -> hand.write("what-changed", learnt(language));
        case Page.Actions _, Page.Check _ -> {}
        case Page.Finish _ -> {
          return;
        }
        default -> throw new AssertionError("the way led to " + hand.page());
      }
      Page before = hand.page();
      goOn(hand);
      hand.await("the page after " + before, state -> !state.page().equals(before));
    }
    throw new AssertionError("the way does not end");
  }

  /// From a question by Enter, as long as nobody writes; from anywhere else by the button.
  private static void goOn(Hand hand) {
    if (hand.page() instanceof Page.Checkpoint && !hand.isWriting()) {
      hand.key(KeyCode.ENTER);
    } else {
      hand.press("continue");
    }
  }

  private void fillProfile(Hand hand) {
    hand.write("registered-name", NAME);
    hand.press("practice-forms-own-practice");
    hand.press("practice-forms-clinic-contractor");
    hand.press("social-media-practice");
    hand.press("social-media-personal");
  }

  private void fillAccounts(Hand hand) {
    hand.press("accounts-add");
    hand.await("the form", state -> state.page() instanceof Page.AccountForm);
    hand.takeFirst("form-platform");
    hand.press("form-purpose-clinic-page");
    hand.press("form-controller-clinic");
    hand.press("form-reviews-on");
    hand.write("form-name", "Clinique de l'Étoile");
    hand.press("continue");
    hand.await("the list", state -> state.page() instanceof Page.Accounts);
    hand.press("accounts-complete");
  }

  /// By the key that stands on the answer. A note is opened first where it is folded.
  private void answer(Hand hand, String checkpoint, Language language) {
    int choice = given.size() % VALUES.size();
    AnswerValue value = VALUES.get(choice);
    given.put(checkpoint, value);
    hand.key(KeyCode.getKeyCode(Integer.toString(choice + 1)));
    hand.await("the answer", state -> state.year().assessment().valueOf(checkpoint).isPresent());
    if (value == AnswerValue.NOT_APPLICABLE) {
      hand.write("reason", learnt(language));
    }
    if (given.size() % 6 == 0) {
      String note = learnt(language) + " " + given.size();
      notes.put(checkpoint, note);
      if (hand.sees("add-note")) {
        hand.press("add-note");
      }
      hand.write("note", note);
    }
  }

  private static String learnt(Language language) {
    return switch (language) {
      case EN -> "Asked: “no” so far.";
      case FR -> "Demandé : « non ».";
    };
  }

  private void check(Assessment saved, Language language) {
    assertTrue(saved.isFinished());
    assertEquals(new Declaration(NAME, LocalDate.of(2026, 11, 22)), saved.declaration());
    assertEquals(LocalDate.of(2026, 11, 22), saved.finishedOn());
    assertEquals(List.of("own-practice", "clinic-contractor"), saved.chosen("practice-forms"));
    assertEquals(List.of("practice", "personal"), saved.chosen("social-media"));
    assertEquals(
        new Value.Written(new FreeText(NAME, language)),
        valueOf(saved.profile(), "registered-name"));
    Account account = saved.accounts().getFirst();
    assertEquals(1, saved.accounts().size());
    assertTrue(account.is(AccountField.PURPOSE, "clinic-page"));
    assertTrue(account.is(AccountField.REVIEWS, "on"));
    assertEquals(new FreeText("Clinique de l'Étoile", language), account.text(AccountField.NAME));
    assertEquals(given.keySet(), saved.answers().keySet());
    saved.answers().values().forEach(answer -> check(answer, language));
    assertEquals(
        new Value.Written(new FreeText(learnt(language), language)),
        valueOf(saved.reflections(), "what-changed"));
  }

  private static Value valueOf(Map<String, Entry> entries, String item) {
    return Objects.requireNonNull(entries.get(item), item).value();
  }

  private void check(Answer answer, Language language) {
    assertEquals(given.get(answer.checkpoint()), answer.value(), answer::checkpoint);
    String note = notes.get(answer.checkpoint());
    assertEquals(
        note == null ? FreeText.EMPTY : new FreeText(note, language),
        answer.note(),
        answer::checkpoint);
  }

  private Assessment saved(String id) throws IOException {
    Reading reading =
        new AssessmentReader(DataFolder.at(folder.resolve("data")), new AssessmentFormat("journey"))
            .read(id);
    return assertInstanceOf(Reading.Whole.class, reading).assessment();
  }

  private static List<String> names(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
