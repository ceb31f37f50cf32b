package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.storage.file.TimedFiles;
import ca.rmtreflect.ui.session.Trouble;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hazards 23 and 36, as a person meets them: what cannot be read is listed with the reason, and a
/// blank reflection never stands in its place.
final class UnreadableTest extends FolderCase {

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "\"x\"", "{\"a\":1,\"a\":2}", "{\"schema\":\"other\"}"})
  void whatCannotBeReadIsListedAndNeverABlankReflection(String content) throws IOException {
    Path file = Files.writeString(world.data.resolve(ID + ".json"), content, UTF_8);
    start();
    assertEquals(
        List.of(new YearInTrouble(ID, Trouble.Kind.UNREADABLE)), state().list().inTrouble());
    assertTrue(hand().reads("None of its files can be read."));
    assertFalse(hand().reads("No year here yet"));
    Trouble trouble = pressAndFindTrouble();
    assertEquals(List.of(file.toRealPath().toString()), trouble.files());
    assertFalse(trouble.problems().isEmpty());
    assertTrue(hand().reads("2026 cannot be read"));
    assertTrue(hand().reads(file.getFileName().toString()));
    hand().press("show-files");
    assertEquals(List.of(world.data.toRealPath().toUri()), world.opened);
    assertEquals(content, read(file));

    writeYear();
    hand().press("open-again");
    await("the year", state -> state.openYear().isPresent());
    assertEquals(sample().answers(), state().year().assessment().answers());
  }

  @Test
  void aYearWhoseQuestionsAreNotHereIsListed() throws IOException {
    Path file = writeYear();
    byte[] before = read(file).replace("\"2026.1\"", "\"2019.7\"").getBytes(UTF_8);
    Files.write(file, before);
    start();
    assertEquals(
        List.of(new YearInTrouble(ID, Trouble.Kind.NO_QUESTIONS)), state().list().inTrouble());
    Trouble trouble = pressAndFindTrouble();
    assertEquals("rmt-social-media-ontario, 2019.7", trouble.detail());
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
        List.of(new YearInTrouble(ID, Trouble.Kind.NOT_ANSWERING)), state().list().inTrouble());
    assertTrue(hand().reads("it may still be in the cloud"));
    assertEquals(Trouble.Kind.NOT_ANSWERING, pressAndFindTrouble().kind());
    assertTrue(hand().reads("2026 does not answer"));
    inTheCloud.countDown();
    hand().press("open-again");
    await("the year", state -> state.openYear().isPresent());
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
        List.of(new YearInTrouble(ID, Trouble.Kind.NOT_FETCHED)), state().list().inTrouble());
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
    assertTrue(hand().reads("The folder of your years cannot be read"));
    assertFalse(hand().reads("No year here yet"));
    disk.mend();
    hand().press("look-again");
    await("the list", state -> state.years().size() == 1);
  }
}
