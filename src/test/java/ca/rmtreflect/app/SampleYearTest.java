package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The sample is looked at, exported and copied like a year, and never becomes one of the person's
/// own.
final class SampleYearTest extends FolderCase {

  @Test
  void theSampleIsShownAndNothingOfItIsSaved() throws IOException {
    Path own = writeYear();
    byte[] before = Files.readAllBytes(own);
    start();
    hand().press("sample");
    await("the sample", state -> state.openYear().isPresent());
    Fx.pulse();
    assertEquals(new YearAccess.Sample(), state().year().standing());
    assertEquals(List.of(new Bulletin.Sample()), state().bulletins());
    assertTrue(hand().reads("This is a sample, not your year"));
    assertTrue(hand().reads("Sample reflection for"));
    assertFalse(hand().reads("to show what a year can look like"), "it is said once");
    Assessment sample = state().year().assessment();
    assertTrue(sample.sample());
    Fx.run(() -> {
      program().session().goTo(QUESTION);
      program().session().update(Edit.once("note", "edit.note"), year -> year.withYear(2031));
      program().session().finish();
      program().session().reopen();
    });
    assertEquals(sample, state().year().assessment());
    assertFalse(hand().sees("move-to-bin"));
    Fx.run(() -> program().session().goTo(new Page.Home()));
    await("the list", state -> state.years().size() == 1);
    program().close();
    assertEquals(List.of(ID), years());
    assertArrayEquals(before, Files.readAllBytes(own));
  }

  @Test
  void itsRecordAndItsCopySayWhatTheyAre() throws IOException {
    world.language = Language.FR;
    start();
    hand().press("sample");
    await("the sample", state -> state.openYear().isPresent());
    Fx.run(() -> program().session().goTo(new Page.Export()));
    Fx.pulse();
    hand().press("export");
    await("the record", state -> state.exporting().progress() instanceof ExportProgress.Made);
    world.chosenTarget = temporary.resolve("copy.json");
    Fx.run(() -> program().session().program().saveElsewhere().run());
    Path copy = temporary.resolve("copy.json");
    Fx.await("the copy", () -> Files.exists(copy));
    awaitWords("copie");
    assertTrue(wholeFile(copy).sample());
    assertEquals(List.of(), years());
  }

  /// The form goes where the person wants, in the language of the window, and replaces nothing.
  @Test
  void thePaperFormIsMadeFromTheWindow() throws IOException {
    world.language = Language.FR;
    Path former = world.exports.resolve("rmt-reflect-blank-fr.docx");
    Files.writeString(former, "former");
    start();
    hand().press("paper-form");
    Fx.pulse();
    hand().press("export");
    answer(dialog(), "Garder les deux");
    await("the form", state -> state.exporting().progress() instanceof ExportProgress.Made);
    Fx.pulse();
    assertEquals("exported", hand().focus());
    assertEquals("former", Files.readString(former));
    assertTrue(Files.exists(world.exports.resolve("rmt-reflect-blank-fr.pdf")));
    assertTrue(Files.exists(world.exports.resolve("rmt-reflect-blank-fr-2.docx")));
    Fx.run(() -> program().session().goTo(new Page.Home()));
    Fx.run(() -> program().session().goTo(new Page.PaperForm()));
    Fx.pulse();
    assertFalse(hand().sees("exported"), "what was made before is no news");
  }

  @Test
  void theCardIsMadeBesideTheForm() {
    start();
    hand().press("paper-form");
    Fx.pulse();
    hand().press("export-sheet-card");
    hand().press("export");
    await("the card", state -> state.exporting().progress() instanceof ExportProgress.Made);
    assertTrue(Files.exists(world.exports.resolve("rmt-reflect-card-en.pdf")));
    awaitWords("pin it up beside your desk");
  }
}
