package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.storage.file.TimedFiles;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import ca.rmtreflect.ui.session.YearSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hazards 23 and 36, as a person meets them: what cannot be read is listed with the reason, and a
/// blank reflection never stands in its place.
final class UnreadableTest extends FolderCase {

  private static final String OTHER = "2025-0dd0f11e";

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "\"x\"", "{\"a\":1,\"a\":2}", "{\"schema\":\"other\"}"})
  void whatCannotBeReadIsListedAndNeverABlankReflection(String content) throws IOException {
    Path file = Files.writeString(world.data.resolve(ID + ".json"), content, UTF_8);
    start();
    assertEquals(
        List.of(new YearInTrouble(ID, FileTrouble.Kind.UNREADABLE)), state().list().inTrouble());
    assertTrue(hand().reads("None of its files can be read."));
    assertFalse(hand().reads("No years yet"));
    FileTrouble trouble = pressAndFindTrouble();
    assertEquals(List.of(file.toRealPath().toString()), trouble.files());
    assertFalse(trouble.problems().isEmpty());
    assertTrue(hand().reads("2026 can’t be read"));
    assertTrue(hand().reads(file.getFileName().toString()));
    hand().press("show-files");
    assertEquals(List.of(new Opening.Item(world.data.toRealPath())), world.opened);
    assertEquals(content, read(file));

    writeYear();
    hand().press("open-again");
    await("the year", state -> state.openYear().isPresent());
    assertEquals(sample().answers(), state().year().assessment().answers());
  }

  @Test
  void aYearWhoseQuestionsAreNotHereIsReadWithThoseOfItsFile() throws IOException {
    Path file = writeYear();
    byte[] before = read(file).replace("\"2026.1\"", "\"2019.7\"").getBytes(UTF_8);
    Files.write(file, before);
    start();
    assertEquals(List.of(), state().list().inTrouble());
    hand().press("year-" + ID);
    await("the year", state -> state.openYear().isPresent());
    Fx.pulse();
    assertTrue(state().isReadOnly());
    assertTrue(hand().reads("It answers version 2019.7 of the questions."));
    Answer answer =
        Objects.requireNonNull(state().year().assessment().answers().get(QUESTION.checkpoint()));
    for (Language language : Language.values()) {
      Fx.run(() -> program().session().speak(language));
      Fx.run(() -> program().session().goTo(QUESTION));
      Fx.pulse();
      assertTrue(hand().reads(answer.question().in(language)));
    }
    Fx.run(() -> program().session().finish());
    program().close();
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aFileInTheCloudIsWaitedForAndNeverTakenForAbsent() throws IOException {
    writeYear();
    world.files = new TimedFiles(disk, Duration.ofMillis(200));
    CountDownLatch inTheCloud = new CountDownLatch(1);
    disk.set((operation, _, name) -> {
      if (operation.equals("read") && name.startsWith(ID)) {
        awaitLatch(inTheCloud);
      }
    });
    start();
    assertEquals(
        List.of(new YearInTrouble(ID, FileTrouble.Kind.NOT_ANSWERING)), state().list().inTrouble());
    assertTrue(hand().reads("It may still be in the cloud"));
    assertEquals(FileTrouble.Kind.NOT_ANSWERING, pressAndFindTrouble().kind());
    assertTrue(hand().reads("2026 isn’t responding"));
    inTheCloud.countDown();
    hand().press("open-again");
    await("the year", state -> state.openYear().isPresent());
  }

  /// Continue, start and every other year stay, whatever one file holds.
  @ParameterizedTest
  @ValueSource(strings = {"+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z"})
  void oneOddDateTakesNoOtherYearAway(String odd) throws IOException {
    writeYear();
    Path file = writeYear(OTHER, sample());
    String text = read(file).replaceFirst("(\"changedAt\": \")[^\"]*", "$1" + odd);
    Files.writeString(file, text);
    start();
    assertEquals(
        List.of(new YearInTrouble(OTHER, FileTrouble.Kind.UNREADABLE)), state().list().inTrouble());
    assertEveryWayOnIsThere();
    world.chosenFile = file;
    hand().press("open-copy");
    await("the page", state -> state.page() instanceof Page.InTrouble);
    Fx.pulse();
    assertTrue(hand().reads("is outside the years 1 to 9999"));
    assertEquals(text, read(file));
    assertEquals(2, years().size());
  }

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
  void aMistakeOverOneFileTakesNoOtherYearAway(Class<? extends Throwable> mistake)
      throws IOException {
    writeYear();
    writeYear(OTHER, sample());
    disk.set((operation, _, name) -> {
      if (operation.equals("read") && name.startsWith(OTHER)) {
        if (mistake == StackOverflowError.class) {
          throw new StackOverflowError();
        }
        throw new IllegalStateException("planted");
      }
    });
    start();
    assertEquals(
        List.of(new YearInTrouble(OTHER, FileTrouble.Kind.NOT_FETCHED)),
        state().list().inTrouble());
    assertEveryWayOnIsThere();
    hand().press("year-" + OTHER);
    await("the page", state -> state.page() instanceof Page.InTrouble);
    Fx.pulse();
    assertTrue(hand().reads("A program error stopped this."));
    assertEquals(0, dialogs().count());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs an administrator there")
  void aLinkIsNamedAsWhatItIs() throws IOException {
    writeYear();
    Path file = writeYear(OTHER, sample());
    Path elsewhere = Files.move(file, temporary.resolve("elsewhere.json"));
    Files.createSymbolicLink(file, elsewhere);
    start();
    assertEquals(
        List.of(new YearInTrouble(OTHER, FileTrouble.Kind.LINK)), state().list().inTrouble());
    assertTrue(hand().reads("This is only a link to another location"));
    assertEveryWayOnIsThere();
    hand().press("year-" + OTHER);
    await("the page", state -> state.page() instanceof Page.InTrouble);
    Fx.pulse();
    assertTrue(hand().reads("2025 is only a link"));
    assertTrue(hand().reads("or add a copy of it."));
    assertTrue(Files.isSymbolicLink(file));
  }

  private void assertEveryWayOnIsThere() {
    assertEquals(List.of(ID), state().years().stream().map(YearSummary::id).toList());
    Fx.pulse();
    for (String id : List.of("continue", "start", "open-copy", "year-" + ID, "year-" + OTHER)) {
      assertNotNull(Fx.get(() -> program().window().getScene().lookup("#" + id)), id);
    }
  }

  @Test
  void aDiskThatRefusesIsSaid() throws IOException {
    writeYear();
    disk.set((operation, _, name) -> {
      if (operation.equals("read") && name.startsWith(ID)) {
        throw new IOException("Input/output error");
      }
    });
    start();
    assertEquals(
        List.of(new YearInTrouble(ID, FileTrouble.Kind.NOT_FETCHED)), state().list().inTrouble());
    assertEquals("failure.io", pressAndFindTrouble().detail());
  }

  @Test
  void aFolderThatCannotBeListedIsNotTakenForAnEmptyOne() throws IOException {
    writeYear();
    disk.set((operation, _, name) -> {
      if (operation.equals("names") && name.equals("data")) {
        throw new IOException("Input/output error");
      }
    });
    start();
    assertTrue(hand().reads("The folder of your years can’t be read"));
    assertFalse(hand().reads("No years yet"));
    disk.mend();
    hand().press("look-again");
    await("the list", state -> state.years().size() == 1);
  }
}
