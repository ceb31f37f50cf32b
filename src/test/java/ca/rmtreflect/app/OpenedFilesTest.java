package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Picture;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is made to be opened at once is in the person's folder and opens in their own program.
class OpenedFilesTest extends FolderCase {

  private void openPlan() throws IOException {
    openQuestion();
    Fx.run(() -> {
      program()
          .session()
          .update(
              Edit.once("action", "edit.action"),
              year ->
                  year.withActions(
                          List.of(
                              action("one", LocalDate.of(2027, 2, 1)),
                              action("two", LocalDate.of(2027, 3, 1)),
                              action("some-day", null)))
                      .finished(LocalDate.of(2026, 11, 22)));
      program().session().goTo(new Page.Done());
    });
    Fx.pulse();
  }

  private static Action action(String id, @Nullable LocalDate due) {
    return new Action(
        id, new Origin.Own(), new FreeText("Step " + id, Language.EN), due, ActionState.OPEN);
  }

  private String opened(Path file) throws IOException {
    await("the file", _ -> world.opened.contains(new Opening.Item(file)));
    return Files.readString(file, UTF_8);
  }

  @Test
  void theRemindersOfAYearOpenInTheCalendar() throws IOException {
    openPlan();
    Fx.run(() -> hand().press("reminders"));
    String calendar = opened(world.exports.resolve("rmt-reflect-2026-en-reminders.ics"));
    assertTrue(calendar.contains("SUMMARY:Step one"), calendar);
    assertTrue(calendar.contains("SUMMARY:Social media reflection 2027"), calendar);
    assertTrue(hand().reads("Saved and opening:"));
  }

  @Test
  void aDueDateHasAReminderOfItsOwn() throws IOException {
    openPlan();
    assertFalse(hand().sees("done-remind-2"), "without a date");
    Fx.run(() -> hand().press("done-remind-1"));
    String calendar = opened(world.exports.resolve("rmt-reflect-2026-en-reminders-action-two.ics"));
    assertTrue(calendar.contains("DTSTART;VALUE=DATE:20270301"), calendar);
    assertEquals(2, calendar.split("BEGIN:VEVENT", -1).length);
    Fx.run(() -> {
      program().session().reopen();
      program().session().goTo(new Page.Actions());
    });
    Fx.pulse();
    assertTrue(hand().sees("action-o-one-remind"));
    assertFalse(hand().sees("action-o-some-day-remind"));
  }

  @Test
  void whereNothingOpensItTheFileIsThereAndItsPlaceIsTold() throws IOException {
    world.opens = Opening.Outcome.NOT_OPENED;
    openPlan();
    Fx.run(() -> hand().press("reminders"));
    Path file = world.exports.resolve("rmt-reflect-2026-en-reminders.ics");
    await(
        "the answer", state -> state.bulletins().contains(new Bulletin.NotOpened(file.toString())));
    assertTrue(Files.exists(file));
    await("its folder", _ -> world.opened.contains(new Opening.InFolder(file)));
  }

  private void press(KeyCode key) {
    Fx.run(() ->
        program()
            .window()
            .getScene()
            .getRoot()
            .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false)));
    Fx.pulse();
  }

  @Test
  void theKeyForPrintingLeadsToWhereOneChoosesAndThenPrints() throws IOException {
    openQuestion();
    press(KeyCode.P);
    assertEquals(new Page.Export(), state().page());
    Fx.run(
        () -> program().session().export(one -> one.with(one.choices().withPart(Part.ACCOUNTS))));
    press(KeyCode.P);
    Path file = world.exports.resolve("rmt-reflect-2026-en-accounts.pdf");
    await("the file", _ -> world.opened.contains(new Opening.Item(file)));
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      assertTrue(document.getNumberOfPages() > 0);
    }
  }

  @Test
  void withoutAYearTheKeyLeadsToTheFormAndTheCard() {
    start();
    press(KeyCode.P);
    assertEquals(new Page.PaperForm(), state().page());
    Fx.run(() -> hand().press("export-sheet-card"));
    press(KeyCode.P);
    Path file = world.exports.resolve("rmt-reflect-card-en.pdf");
    await("the file", _ -> world.opened.contains(new Opening.Item(file)));
  }

  @Test
  void theFirstPageIsShownAsItWillBe() throws IOException {
    openQuestion();
    Fx.run(() -> program().session().goTo(new Page.Export()));
    awaitWords("The first page");
    ImageView picture =
        Fx.get(
            () -> (ImageView) program().window().getScene().lookup(".sheet-picture > .image-view"));
    Image letter = picture.getImage();
    assertTrue(letter.getHeight() > letter.getWidth() * 1.2, "a sheet that stands");
    assertTrue(picture.getAccessibleText().startsWith("First page: "), picture::getAccessibleText);
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < letter.getHeight(); y += 2) {
      colours.add(letter.getPixelReader().getArgb((int) letter.getWidth() / 5, y));
    }
    assertTrue(colours.size() > 3, "there is something on it");
    Fx.run(() -> {
      picture.requestFocus();
      program().window().setHeight(1000);
      ((ScrollPane) program().window().getScene().lookup(".scroll-pane")).setVvalue(0.8);
    });
    Fx.pulse();
    new Picture(Language.EN, ColorScheme.LIGHT, 1000, 1000, 1)
        .keep("export-preview", Fx.get(() -> program().window().getScene().snapshot(null)));
    Fx.run(() -> program().session().export(one -> one.with(one.choices().withPaper(Paper.A4))));
    await("A4", _ -> !letter.equals(picture.getImage()));
    Image a4 = picture.getImage();
    assertTrue(
        a4.getHeight() / a4.getWidth() > letter.getHeight() / letter.getWidth(), "A4 is longer");
  }
}
