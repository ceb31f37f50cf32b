package ca.rmtreflect.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.ui.session.Panels;
import ca.rmtreflect.ui.session.Panels.Opened;
import org.junit.jupiter.api.Test;

/// Help closes into a button first, then the task list does; a panel that is asked for gets room.
class LayoutTest {

  private static final Panels NONE = new Panels(true, Opened.NONE);
  private static final Panels TASKS = new Panels(true, Opened.TASKS);
  private static final Panels HELP = new Panels(true, Opened.HELP);

  @Test
  void atFullWidthEverythingStandsSideBySide() {
    assertEquals("tasks page help", words(80, NONE));
    assertEquals("tasks page", words(80, new Panels(false, Opened.NONE)));
  }

  @Test
  void thenHelpClosesIntoAButton() {
    assertEquals("tasks page", words(64, NONE));
    assertEquals("page help", words(64, HELP));
    assertEquals("tasks page", words(64, TASKS));
  }

  @Test
  void thenTheTaskListDoes() {
    assertEquals("page", words(40, NONE));
    assertEquals("tasks", words(40, TASKS));
    assertEquals("help", words(40, HELP));
  }

  @Test
  void aPageWithoutHelpShowsNone() {
    assertEquals("tasks page", words(Layout.of(80, NONE, true, false)));
    assertEquals("page", words(Layout.of(40, HELP, true, false)));
  }

  @Test
  void aPageWithoutTasksHasRoomForHelpSooner() {
    assertEquals("page help", words(Layout.of(64, NONE, false, true)));
    assertEquals("page", words(Layout.of(40, TASKS, false, true)));
  }

  @Test
  void closingHelpWhereThereIsRoomIsRemembered() {
    Layout wide = Layout.of(80, NONE, true, true);
    assertEquals(new Panels(false, Opened.NONE), wide.withHelp(NONE, false));
    Layout medium = Layout.of(64, NONE, true, true);
    assertEquals(HELP, medium.withHelp(NONE, true));
    assertEquals(NONE, medium.withHelp(HELP, false));
  }

  private static String words(double em, Panels panels) {
    return words(Layout.of(em, panels, true, true));
  }

  private static String words(Layout layout) {
    String words =
        (layout.tasks() ? "tasks " : "")
            + (layout.page() ? "page " : "")
            + (layout.help() ? "help" : "");
    return words.strip();
  }
}
