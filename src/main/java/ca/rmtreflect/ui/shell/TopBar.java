package ca.rmtreflect.ui.shell;

import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.WrappingBar;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Place;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.shell.Layout.Bar;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Name, year, save status, language, menu; and the buttons that panels close into.
final class TopBar extends WrappingBar {

  /// In em.
  private static final double SIDE = 1.5;

  private final Context context;
  private final Label year = Texts.label("", Styles.MUTED);
  private final Label status = Texts.caption("");
  private final Label name;
  private final Button tasks;
  private final Button help;
  private final Button language;

  TopBar(
      Context context, Runnable openTasks, Runnable openHelp, Runnable speakOther, MainMenu menu) {
    this.context = context;
    getStyleClass().add("top-bar");
    tasks = button("show-tasks", context.text("shell.tasks"), openTasks);
    help = button("show-help", context.text("shell.help"), openHelp);
    language = button("language", context.text("shell.language.other"), speakOther);
    status.setId("save-status");
    status.getStyleClass().add("save-status");
    status.setFocusTraversable(true);
    status.setAccessibleRole(AccessibleRole.TEXT);
    name = Texts.label(context.text("app.name"), Styles.STRONG);
    for (Region node : new Region[] {name, year, status, menu}) {
      node.setMinWidth(Region.USE_PREF_SIZE);
    }
    addLeft(name, true);
    addLeft(year, true);
    addLeft(tasks, true);
    addRight(status, false);
    addRight(help, true);
    addRight(language, true);
    addRight(menu, true);
    // The status is the last Tab stop: it is there to be looked up, not to be passed each time.
    status.toFront();
  }

  void show(State state, Layout layout, boolean hasTasks, boolean hasHelp) {
    year.setText(
        state.openYear().map(open -> Integer.toString(open.assessment().year())).orElse(""));
    Boxes.present(year, state.openYear().isPresent() && layout.bar() != Bar.BRIEFEST);
    Boxes.present(name, layout.bar() == Bar.WHOLE);
    Boxes.present(tasks, hasTasks && !layout.tasks());
    Boxes.present(help, hasHelp && !layout.help());
    boolean whole = layout.bar() == Bar.WHOLE;
    speak(findings(state), !whole);
    setStyle(Columns.padding(whole ? 0.5 : 0.35, whole ? SIDE + layout.margin() : SIDE / 2));
    String words = words(state);
    if (!status.getText().equals(words)) {
      status.setText(words);
      Boxes.style(status, Styles.ERROR_TEXT, state.saving() instanceof SaveStatus.Failed);
    }
    Boxes.present(status, !words.isEmpty());
  }

  /// While help is closed, its button says that there is something in it to compare. Where there is
  /// little room, a screen reader still hears all of it.
  private void speak(int findings, boolean briefly) {
    String whole =
        findings == 0 ? context.text("shell.help") : context.text("shell.help.findings", findings);
    boolean shorter = briefly && findings > 0;
    help.setText(shorter ? context.text("shell.help.findings.brief", findings) : whole);
    help.setAccessibleText(whole);
    String name = context.text("shell.language.name");
    String brief = context.text("shell.language.other.brief");
    language.setText(briefly ? brief : context.text("shell.language.other"));
    // Who speaks to the computer says what is seen, so the name begins with it.
    language.setAccessibleText(briefly ? brief + ", " + name : name);
  }

  private static int findings(State state) {
    return state.place() instanceof Place.InYear(var year, Page.Checkpoint(var id))
        ? year.evaluation().findingsAt(id).size()
        : 0;
  }

  Label status() {
    return status;
  }

  private String words(State state) {
    boolean failed = state.saving() instanceof SaveStatus.Failed;
    if (!failed && !state.unclear().isEmpty()) {
      return context.text("save.unclear");
    }
    if (state.isReadOnly() && !failed && !isFollowedUp(state)) {
      return context.text(state.year().isOurs() ? "save.finished" : "save.read-only");
    }
    return switch (state.saving()) {
      case SaveStatus.Nothing() -> "";
      case SaveStatus.Unsaved() -> context.text("save.unsaved");
      case SaveStatus.Saving() -> context.text("save.saving");
      case SaveStatus.Saved(var at) ->
          context.text("save.saved", Dates.time(at, context.language()));
      case SaveStatus.Failed _ -> context.text("save.failed");
    };
  }

  /// Whether something was entered into a finished year since the program has it open.
  private static boolean isFollowedUp(State state) {
    return state.isFollowable()
        && switch (state.saving()) {
          case SaveStatus.Nothing _ -> false;
          case SaveStatus.Saved _ -> !state.year().followUp().isEmpty();
          case SaveStatus.Unsaved _, SaveStatus.Saving _, SaveStatus.Failed _ -> true;
        };
  }

  private static Button button(String id, String text, Runnable action) {
    Button button = Buttons.secondary(id, text, action);
    button.setWrapText(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
