package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.report.Reminders;
import ca.rmtreflect.ui.session.ExportRequest;
import ca.rmtreflect.ui.session.ExportState;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;

/// Puts reminders of the open year into a calendar: makes the file and opens it with the program
/// that the person has for it. Nothing is sent.
public final class CalendarFile {

  private CalendarFile() {}

  /// A link beside a due date, for the action that it belongs to by then.
  public static Hyperlink link(Context context, String id, Supplier<@Nullable Action> action) {
    return Buttons.link(
        id, context.text("reminder.add"), () -> make(context.session(), action.get()));
  }

  /// The reminder of an action, once there is one.
  public static void make(Session session, @Nullable Action action) {
    if (action != null) {
      make(session, Reminders.idOf(action));
    }
  }

  /// All reminders of the year.
  public static void makeAll(Session session) {
    make(session, (String) null);
  }

  private static void make(Session session, @Nullable String one) {
    State state = session.state();
    ExportState exporting = state.exporting();
    session
        .program()
        .export()
        .accept(
            ExportRequest.opening(
                state.year(), exporting, exporting.choices().reminders(state.language(), one)));
  }
}
