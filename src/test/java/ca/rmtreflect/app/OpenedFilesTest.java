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
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
}
