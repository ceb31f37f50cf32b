package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.content.OverTimePacks;
import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.pack.Change;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A year is answered on one version of the questions, and the next one on a later version, which
/// adds a question, drops one, rewords one and corrects the spelling of one. Later the first
/// version is no longer in the program.
final class LaterQuestionsTest extends FolderCase {

  private static final Pack FIRST = OverTimePacks.first();
  private static final Pack LATER = OverTimePacks.later();
  private static final String ADDED = "made-images";
  private static final String DROPPED = "old-forum";
  private static final String REWORDED = "photos-asked";
  private static final String NOTE = "Zwei Gruppen.";
  private static final int MORE_PAGES_THAN_THERE_ARE = 20;

  private Language language = Language.EN;

  @ParameterizedTest
  @EnumSource
  void eachYearKeepsTheQuestionsThatItAnswers(Language spoken) throws IOException {
    language = spoken;
    String first = firstYear();
    Path file = world.data.resolve(first + ".json");
    byte[] before = Files.readAllBytes(file);
    String second = secondYear(first);
    assertEquals(
        onDisk(first).answers().get(DROPPED),
        onDisk(second).carriedAnswer(DROPPED).orElseThrow(),
        "kept, with what was written");

    compare(OverTimePacks.catalog());
    assertFalse(rereadFirst(first, OverTimePacks.catalog()).contains(gap()));
    compare(OverTimePacks.withoutTheFirst());
    assertTrue(rereadFirst(first, OverTimePacks.withoutTheFirst()).contains(gap()));
    program().close();
    assertArrayEquals(before, Files.readAllBytes(file), "the first year is as it was");
  }

  private String firstYear() throws IOException {
    startIn(2026, OverTimePacks.onlyTheFirst());
    press("start");
    assertFalse(reads(words("start.kept")), "nothing has changed yet");
    press("begin");
    return walk(_ -> {
      press("answer-in-part");
      hand().type("note", NOTE);
    });
  }

  private String secondYear(String first) throws IOException {
    startIn(2027, OverTimePacks.catalog());
    press("start");
    assertChangesAreTold();
    press("begin");
    String second = walk(this::answerAgain);
    assertEquals(first, onDisk(second).previous());
    assertCompared(export("2027")::contains);
    return second;
  }

  private void assertChangesAreTold() {
    assertReads(words("start.kept"));
    for (Change change : LATER.changesSince(FIRST.version())) {
      assertReads(change.note().in(language));
      change.items().forEach(item -> assertReads(item.reason().in(language)));
      change.editorial().forEach(item -> assertReads(title(LATER, item)));
    }
    assertReads(title(LATER, ADDED));
    assertReads(title(LATER, REWORDED));
    assertReads(title(FIRST, DROPPED));
  }

  /// What means the same as before can be confirmed, and nothing else.
  private void answerAgain(String checkpoint) {
    assertReads(question(LATER, checkpoint));
    assertEquals(
        checkpoint.equals(REWORDED),
        reads(words("question.former.reworded", "2026", question(FIRST, REWORDED))));
    boolean means = !checkpoint.equals(REWORDED) && !checkpoint.equals(ADDED);
    assertEquals(means, hand().sees("same"), checkpoint);
    press(means ? "same" : "answer-in-part");
  }

  /// Goes through a year to its end.
  private String walk(Consumer<String> answer) {
    await("the profile", state -> state.page() instanceof Page.Profile);
    for (int i = 0; i < MORE_PAGES_THAN_THERE_ARE; i++) {
      Page before = state().page();
      String on = "continue";
      switch (before) {
        case Page.Accounts _ -> on = "accounts-complete";
        case Page.Checkpoint(var checkpoint) -> answer.accept(checkpoint);
        case Page.Changes _ -> assertCompared(this::reads);
        case Page.Finish _ -> {
          hand().type("declaration-name", "Alex Tremblay");
          press("today");
          on = "finish";
        }
        case Page.Done _ -> {
          awaitSaved();
          return state().year().assessment().id();
        }
        default -> {}
      }
      press(on);
      await("the page after " + before, state -> !state.page().equals(before));
      Fx.pulse();
    }
    throw new AssertionError("the way does not end");
  }

  private void assertCompared(Predicate<String> says) {
    for (String words :
        List.of(
            words("change.newly-asked"),
            title(LATER, ADDED),
            words("change.no-longer-asked"),
            title(FIRST, DROPPED),
            words("change.reworded"),
            title(LATER, REWORDED))) {
      assertTrue(says.test(words), words);
    }
  }

  /// Both years side by side, from the list of the years.
  private void compare(PackCatalog packs) throws IOException {
    startIn(2028, packs);
    press("compare");
    press("compare");
    await("the two", state -> state.page() instanceof Page.TwoYears(var pair) && pair.isPresent());
    Fx.pulse();
    assertReads(words("change.newly-asked"));
    assertReads(words("change.no-longer-asked"));
    assertReads(words("change.reworded"));
  }

  /// Its record.
  private String rereadFirst(String first, PackCatalog packs) throws IOException {
    startIn(2028, packs);
    press("year-" + first);
    await("the year", state -> state.openYear().isPresent());
    for (Item.Checkpoint checkpoint : FIRST.checkpoints()) {
      Fx.run(() -> program().session().goTo(new Page.Checkpoint(checkpoint.id())));
      Fx.pulse();
      assertReads(checkpoint.question().in(language));
    }
    String record = export("2026");
    for (Item.Checkpoint checkpoint : FIRST.checkpoints()) {
      assertTrue(record.contains(checkpoint.question().in(language)), checkpoint.id());
    }
    return record;
  }

  private String gap() {
    return words("report.recorded", FIRST.version());
  }

  private String export(String year) throws IOException {
    Fx.run(() -> {
      program().session().export(one -> one.with(one.choices().withFormats(Set.of(Format.HTML))));
      program().session().goTo(new Page.Export());
    });
    Fx.pulse();
    Path file = world.exports.resolve("rmt-reflect-" + year + "-" + language.code() + ".html");
    Files.deleteIfExists(file);
    press("export");
    await("the record", state -> state.exporting().progress() instanceof ExportProgress.Made);
    return read(file);
  }

  private void startIn(int year, PackCatalog packs) throws IOException {
    end();
    newWorld("data");
    world.language = language;
    world.packs = packs;
    world.clock =
        Clock.fixed(
            LocalDate.of(year, 11, 20).atTime(14, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    start();
    Fx.pulse();
  }

  private void press(String id) {
    hand().press(id);
    Fx.pulse();
  }

  private boolean reads(String words) {
    return hand().reads(words);
  }

  private void assertReads(String words) {
    assertTrue(reads(words), words);
  }

  private String words(String key, Object... values) {
    return Messages.of(language).text(key, values);
  }

  private String title(Pack pack, String checkpoint) {
    return pack.checkpoint(checkpoint).orElseThrow().title().in(language);
  }

  private String question(Pack pack, String checkpoint) {
    return pack.checkpoint(checkpoint).orElseThrow().question().in(language);
  }
}
