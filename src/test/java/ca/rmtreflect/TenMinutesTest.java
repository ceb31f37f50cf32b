package ca.rmtreflect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.app.OpenProgram;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Confirmation;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.ui.SampleYear;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second year in which nothing changed, from the list of the years to two files, by keys alone:
/// every page is visited, every account is looked at, and every answer is confirmed by itself.
final class TenMinutesTest {

  private static final String FORMER_ID = "2026-7f3a9c1e";
  private static final LocalDate TODAY = LocalDate.of(2027, 10, 20);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-10-20T14:32:00Z"), ZoneOffset.UTC);

  /// Ten minutes are five seconds a press, time to read included.
  private static final int MOST_KEYS = 120;

  private static final int MORE_PAGES_THAN_THERE_ARE = 80;

  @TempDir Path folder = Path.of("");

  private final AssessmentFormat format = new AssessmentFormat("ten minutes");
  private final Set<String> confirmed = new LinkedHashSet<>();
  private final Set<String> lookedAt = new LinkedHashSet<>();

  @Test
  void aYearInWhichNothingChangedTakesFewKeys() throws IOException {
    secondYear(Language.EN);
  }

  /// It takes as many keys there, and a build has no minutes to spare.
  @Test
  @Tag("endurance")
  void soItDoesInFrench() throws IOException {
    secondYear(Language.FR);
  }

  private void secondYear(Language language) throws IOException {
    Assessment former =
        Examples.of(ExampleProfile.CLINIC, language, SampleYear.PACK)
            .withId(FORMER_ID)
            .withSample(false);
    Path data = Files.createDirectories(folder.resolve("data"));
    Path exports = Files.createDirectories(folder.resolve("exports"));
    byte[] before = format.write(former);
    Path file = Files.write(data.resolve(FORMER_ID + ".json"), before);
    int pressed;
    String id;
    try (OpenProgram program = OpenProgram.start(data, exports, language, CLOCK)) {
      Hand hand = new Hand(program, true);
      hand.await("the years", state -> !state.years().isEmpty());
      walk(hand, former);
      hand.await(
          "the documents", state -> state.exporting().progress() instanceof ExportProgress.Made);
      hand.await("the save", state -> state.saving() instanceof SaveStatus.Saved);
      pressed = hand.pressed();
      id = program.state().year().assessment().id();
    }
    Figures.note("keys pressed for a second year in which nothing changed: " + pressed);
    assertTrue(pressed <= MOST_KEYS, "pressed " + pressed + " keys");
    check(former, saved(id));
    assertArrayEquals(before, Files.readAllBytes(file), "the former year is as it was");
    try (Stream<Path> files = Files.list(exports)) {
      String name = "rmt-reflect-2027-" + language.code();
      assertEquals(
          List.of(name + ".docx", name + ".pdf"),
          files.map(one -> one.getFileName().toString()).sorted().toList());
    }
  }

  /// From page to page, as a person does who knows the keys.
  private void walk(Hand hand, Assessment former) {
    for (int page = 0; page < MORE_PAGES_THAN_THERE_ARE; page++) {
      Page before = hand.page();
      switch (before) {
        case Page.Accounts _ ->
            hand.press(
                lookedAt.size() < former.accounts().size() ? "accounts-look" : "accounts-complete");
        case Page.AccountForm(var account) -> {
          lookedAt.add(account);
          hand.press("form-look");
        }
        case Page.Checkpoint(var checkpoint) -> {
          if (former.answers().containsKey(checkpoint)) {
            hand.key(KeyCode.DIGIT0);
            hand.await("the answer", state -> isAnswered(state.year().assessment(), checkpoint));
            confirmed.add(checkpoint);
          }
          hand.key(KeyCode.ENTER);
        }
        case Page.Finish _ -> {
          hand.write("declaration-date", TODAY.toString());
          goOn(hand);
        }
        case Page.Done _ -> hand.press("export");
        case Page.Export _ -> {
          goOn(hand);
          return;
        }
        default -> goOn(hand);
      }
      hand.await("the page after " + before, state -> !state.page().equals(before));
    }
    throw new AssertionError("the way does not end");
  }

  /// The keys that go on from every page; each of the two counts.
  private static void goOn(Hand hand) {
    hand.key(KeyCode.CONTROL, KeyCode.ENTER);
  }

  private static boolean isAnswered(Assessment year, String checkpoint) {
    return year.valueOf(checkpoint).isPresent();
  }

  private void check(Assessment former, Assessment year) {
    assertTrue(year.isFinished());
    assertTrue(year.accountsComplete());
    assertEquals(former.answers().keySet(), confirmed);
    assertEquals(former.accounts().stream().map(Account::id).collect(Collectors.toSet()), lookedAt);
    assertEquals(List.of(), year.accountsToLookAt());
    for (Answer answer : year.answers().values()) {
      Optional<Answer> carried = year.carriedAnswer(answer.checkpoint());
      assertEquals(Confirmation.CONFIRMED, Confirmation.of(answer, carried), answer::checkpoint);
      assertEquals(TODAY, answer.confirmedOn(), answer::checkpoint);
    }
  }

  private Assessment saved(String id) throws IOException {
    Reading reading = new AssessmentReader(DataFolder.at(folder.resolve("data")), format).read(id);
    return assertInstanceOf(Reading.Whole.class, reading).assessment();
  }
}
