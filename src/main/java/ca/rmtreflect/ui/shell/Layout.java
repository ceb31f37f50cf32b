package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.session.Panels;
import ca.rmtreflect.ui.session.Panels.Opened;

/// What stands side by side at a width, in em of the text as it is scaled. Where there is no room,
/// help closes into a button first, then the task list does.
///
/// `margin` is left free on either side of a window wider than anybody reads. `edge` is where every
/// page without a task list begins, and its foot too; it does not move when a page has to scroll.
public record Layout(
    boolean tasks, boolean page, boolean help, boolean wide, Bar bar, double margin, double edge) {

  /// How much the bar says: all; without the name of the program, which the window's frame shows as
  /// well, and in short words; or without the year too.
  public enum Bar {
    WHOLE,
    BRIEF,
    BRIEFEST
  }

  /// No more than this is used: somewhat less than 1600 pixels at normal size.
  private static final double WIDEST = 99;

  /// The column of the pages that are looked over.
  private static final double COLUMN = 62.5;

  /// What is free beside a page in any case.
  private static final double AIR = 3;

  /// Task list, page and help side by side.
  private static final double WIDE = 72;

  /// The page and one panel.
  private static final double MEDIUM = 50;

  /// The bar with the year.
  private static final double DATED = 34;

  /// `hasTasks` and `hasHelp` say whether the page has such a panel at all.
  static Layout of(double em, Panels panels, boolean hasTasks, boolean hasHelp) {
    boolean helpOpened = hasHelp && panels.opened() == Opened.HELP;
    boolean tasksOpened = hasTasks && panels.opened() == Opened.TASKS;
    if (em >= WIDE || (em >= MEDIUM && !hasTasks)) {
      return new Layout(
          hasTasks,
          true,
          hasHelp && panels.help(),
          true,
          Bar.WHOLE,
          margin(em),
          hasTasks ? AIR : edge(em));
    }
    if (em >= MEDIUM) {
      return new Layout(!helpOpened, true, helpOpened, false, Bar.WHOLE, 0, AIR);
    }
    Bar bar = em >= DATED ? Bar.BRIEF : Bar.BRIEFEST;
    return new Layout(tasksOpened, !tasksOpened && !helpOpened, helpOpened, false, bar, 0, AIR);
  }

  private static double margin(double em) {
    return Math.max(0, (em - WIDEST) / 2);
  }

  private static double edge(double em) {
    return Math.max(AIR, (Math.min(em, WIDEST) - COLUMN) / 2);
  }

  /// Whether there is more room than is used; help is wider then.
  boolean roomy() {
    return margin > 0;
  }

  /// The panels after a wish to see help, or to close it.
  Panels withHelp(Panels panels, boolean shown) {
    return wide
        ? new Panels(shown, Opened.NONE)
        : new Panels(panels.help(), shown ? Opened.HELP : Opened.NONE);
  }

  /// The panels after a wish to see the task list, or to close it.
  Panels withTasks(Panels panels, boolean shown) {
    return new Panels(panels.help(), shown ? Opened.TASKS : Opened.NONE);
  }
}
