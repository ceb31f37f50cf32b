package ca.rmtreflect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.app.OpenProgram;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Carried;
import ca.rmtreflect.domain.assessment.Confirmation;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three years in the real window, each begun from the one before. What comes from a year is looked
/// at and confirmed, changed or left, and the language is switched on the way.
final class ThreeYearsTest {

  private static final int MORE_PAGES_THAN_THERE_ARE = 60;
  private static final int SWITCH_AT = 3;
  private static final String NOTE = "Two of them.";
  private static final String ACTION = "Ask the owner.";

  /// What a person does with the answers of a year, by their place among them.
  private enum Turn {
    CONFIRM,
    CONFIRM_WITH_NOTE,
    CHANGE,
    LEAVE;

    static Turn of(int place) {
      return values()[place % values().length];
    }
  }

  @TempDir Path folder = Path.of("");

  private final AssessmentFormat format = new AssessmentFormat("three years");
  private final Set<String> left = new LinkedHashSet<>();
  private int answered;

  @Test
  void eachYearBeginsWithTheOneBefore() throws IOException {
    threeYears(Language.EN);
  }

  /// The language changes from year to year in any case.
  @Test
  @Tag("endurance")
  void soItDoesFromTheOtherLanguage() throws IOException {
    threeYears(Language.FR);
  }

  private void threeYears(Language language) throws IOException {
    Assessment first = year(language, 2026);
    assertEquals(null, first.carried());
    byte[] firstBytes = bytes(first);

    Assessment second = year(language.other(), 2027);
    checkBegun(first, second);
    checkConfirmed(second, first.answers().size());
    assertArrayEquals(firstBytes, bytes(first), "the first year is as it was");
    byte[] secondBytes = bytes(second);

    Assessment third = year(language, 2028);
    checkBegun(second, third);
    checkConfirmed(third, second.answers().size());
    Carried carried = Objects.requireNonNull(third.carried());
    assertFalse(second.answers().isEmpty());
    assertTrue(second.answers().size() < first.answers().size(), "some were left");
    assertEquals(second.answers(), carried.answers(), "what was left came no further");
    assertArrayEquals(firstBytes, bytes(first), "the first year is as it was");
    assertArrayEquals(secondBytes, bytes(second), "so is the second");
  }

  /// Walks through a year from its beginning to its end, on a day of it.
  private Assessment year(Language language, int number) throws IOException {
    left.clear();
    answered = 0;
    Path data = Files.createDirectories(folder.resolve("data"));
    LocalDate today = LocalDate.of(number, 11, 20);
    Clock clock = Clock.fixed(today.atTime(14, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    String id;
    try (OpenProgram program = OpenProgram.start(data, folder, language, clock)) {
      Hand hand = new Hand(program);
      hand.await("the years", state -> number == 2026 || !state.years().isEmpty());
      hand.press("start");
      hand.press("begin");
      hand.await("the profile", state -> state.page() instanceof Page.Profile);
      walk(hand, today);
      hand.press("finish");
      hand.await("the end", state -> state.page() instanceof Page.Done);
      hand.await("the save", state -> state.saving() instanceof SaveStatus.Saved);
      id = program.state().year().assessment().id();
      assertEquals(language.other(), program.state().language(), "switched on the way");
    }
    return saved(id);
  }

  private void walk(Hand hand, LocalDate today) {
    for (int page = 0; page < MORE_PAGES_THAN_THERE_ARE; page++) {
      Page before = hand.page();
      switch (before) {
        case Page.Profile _ -> {
          if (today.getYear() == 2026) {
            hand.write("registered-name", "Alex Tremblay");
            hand.press("social-media-practice");
          }
          hand.press("continue");
        }
        case Page.Accounts _ -> accounts(hand, today);
        case Page.AccountForm _ -> hand.press("form-look");
        case Page.Checkpoint(var id) -> {
          answer(hand, id, today);
          hand.press("continue");
        }
        case Page.Finish _ -> {
          hand.press("today");
          return;
        }
        default -> hand.press("continue");
      }
      hand.await("the page after " + before, state -> !state.page().equals(before));
    }
    throw new AssertionError("the way does not end");
  }

  private static void accounts(Hand hand, LocalDate today) {
    if (today.getYear() == 2026) {
      hand.press("accounts-add");
      hand.await("the form", state -> state.page() instanceof Page.AccountForm);
      hand.takeFirst("form-platform");
      hand.press("form-purpose-clinic-page");
      hand.press("form-reviews-on");
      hand.press("continue");
      hand.await("the list", state -> state.page() instanceof Page.Accounts);
      hand.press("accounts-complete");
    } else {
      hand.press(hand.sees("accounts-look") ? "accounts-look" : "accounts-complete");
    }
  }

  /// In the first year every answer is given; then they are confirmed, changed or left in turn.
  private void answer(Hand hand, String checkpoint, LocalDate today) {
    int place = answered++;
    if (place == SWITCH_AT) {
      hand.press("language");
    }
    if (today.getYear() == 2026) {
      hand.key(KeyCode.DIGIT2);
      hand.write("note", NOTE);
      if (place == 0) {
        hand.press("add-action");
        hand.write("action", ACTION);
      }
      return;
    }
    if (!hand.sees("same")) {
      left.add(checkpoint);
      return;
    }
    switch (Turn.of(place)) {
      case CONFIRM -> hand.press("same");
      case CONFIRM_WITH_NOTE -> hand.press(hand.sees("same-with-note") ? "same-with-note" : "same");
      case CHANGE -> hand.press("answer-yes");
      case LEAVE -> left.add(checkpoint);
    }
  }

  private static void checkBegun(Assessment former, Assessment year) {
    Carried carried = Objects.requireNonNull(year.carried());
    assertEquals(former.id(), year.previous());
    assertEquals(former.year(), carried.year());
    assertEquals(former.answers(), carried.answers());
    assertEquals(former.profile(), year.profile());
    assertEquals(
        former.accounts().stream().map(Account::id).toList(),
        year.accounts().stream().map(Account::id).toList());
    assertEquals(List.of(), year.accountsToLookAt());
    assertEquals(
        former.actions().stream().map(Action::id).toList(),
        year.actions().stream().map(Action::id).toList());
    assertEquals(ACTION, year.actions().getFirst().text().text());
  }

  private void checkConfirmed(Assessment year, int carried) {
    assertTrue(left.size() > 2, left.toString());
    left.forEach(id -> assertTrue(year.valueOf(id).isEmpty(), id));
    int confirmed = 0;
    int changed = 0;
    LocalDate today = LocalDate.of(year.year(), 11, 20);
    for (Answer answer : year.answers().values()) {
      Answer former = year.carriedAnswer(answer.checkpoint()).orElseThrow();
      assertEquals(today, answer.confirmedOn());
      switch (Confirmation.of(answer, year.carriedAnswer(answer.checkpoint()))) {
        case CONFIRMED -> {
          confirmed++;
          assertEquals(former.answeredOn(), answer.answeredOn(), "given when it was given");
        }
        case CHANGED -> {
          changed++;
          assertEquals(AnswerValue.YES, answer.value());
          assertEquals(today, answer.answeredOn());
        }
        case FRESH, REWORDED -> throw new AssertionError(answer.checkpoint());
      }
    }
    assertTrue(confirmed > 2, "confirmed " + confirmed);
    assertTrue(changed > 0 || year.year() == 2028, "changed " + changed);
    assertTrue(confirmed + changed <= carried, "nothing comes from nowhere");
  }

  private byte[] bytes(Assessment year) throws IOException {
    return Files.readAllBytes(folder.resolve("data").resolve(year.id() + ".json"));
  }

  private Assessment saved(String id) throws IOException {
    Reading reading = new AssessmentReader(DataFolder.at(folder.resolve("data")), format).read(id);
    return assertInstanceOf(Reading.Whole.class, reading).assessment();
  }
}
