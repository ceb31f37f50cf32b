package ca.rmtreflect.ui.shell;

import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.session.TextScale;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Everything that is needed now and then, in one menu.
final class MainMenu extends MenuButton {

  private final Context context;

  MainMenu(Context context, MainWindow window) {
    super(context.text("shell.menu"));
    this.context = context;
    Session session = context.session();
    setId("menu");
    setMnemonicParsing(false);
    MenuItem overview = item("menu.overview", null, () -> session.goTo(new Page.Overview()));
    MenuItem undo = item("menu.undo", KeyCode.Z, session::undo);
    MenuItem redo = item("menu.redo", KeyCode.Y, session::redo);
    MenuItem find = item("menu.find", KeyCode.F, window::find);
    MenuItem export = item("menu.export", null, () -> session.goTo(new Page.Export()));
    MenuItem copy = item("menu.copy", null, () -> session.program().saveElsewhere().run());
    MenuItem earlier = item("menu.earlier", null, this::showEarlier);
    getItems()
        .addAll(
            overview,
            item("menu.years", null, () -> session.goTo(new Page.Home())),
            new SeparatorMenuItem(),
            undo,
            redo,
            find,
            new SeparatorMenuItem(),
            item("menu.larger", KeyCode.PLUS, () -> zoom(TextScale.larger(scale()))),
            item("menu.smaller", KeyCode.MINUS, () -> zoom(TextScale.smaller(scale()))),
            item("menu.normal", KeyCode.DIGIT0, () -> zoom(1)),
            new SeparatorMenuItem(),
            export,
            item("menu.print", KeyCode.P, () -> window.view().print()),
            item("home.form", null, () -> session.goTo(new Page.PaperForm())),
            copy,
            earlier,
            item("menu.files", null, () -> session.program().showFiles().run()),
            new SeparatorMenuItem(),
            item("menu.shortcuts", null, window::showShortcuts),
            item("menu.about", null, window::showAbout),
            new SeparatorMenuItem(),
            item("menu.quit", null, () -> session.program().quit().run()));
    int place = getItems().indexOf(export) - 1;
    getItems().addAll(place, appearances());
    getItems().add(place, new SeparatorMenuItem());
    setOnShown(_ -> alignRight());
    setOnShowing(_ -> {
      State state = context.state();
      overview.setDisable(state.openYear().isEmpty());
      find.setDisable(!(state.page() instanceof Page.OfYear));
      export.setDisable(state.openYear().isEmpty());
      copy.setDisable(state.openYear().isEmpty());
      earlier.setDisable(state.openYear().filter(OpenYear::isOurs).isEmpty());
      undo.setDisable(state.history().undo().isEmpty());
      redo.setDisable(state.history().redo().isEmpty());
    });
  }

  /// The library opens it at the button's left edge, where it hangs out of the window.
  private void alignRight() {
    double right = localToScreen(getBoundsInLocal()).getMaxX();
    Window.getWindows().stream()
        .filter(window -> window instanceof ContextMenu menu && equals(menu.getOwnerNode()))
        .forEach(menu -> menu.setX(right - menu.getWidth()));
  }

  private void showEarlier() {
    String id = context.year().assessment().id();
    context.session().program().files().showEarlier().accept(id);
  }

  /// Light or dark, and which of them it is now.
  private List<MenuItem> appearances() {
    ToggleGroup group = new ToggleGroup();
    return Stream.of(Appearance.values())
        .<MenuItem>map(one -> {
          RadioMenuItem item = new RadioMenuItem(context.word("menu.appearance.", one));
          item.setId("menu-appearance-" + Slug.of(one));
          item.setMnemonicParsing(false);
          item.setToggleGroup(group);
          item.setSelected(one == context.state().appearance());
          item.setOnAction(_ -> context.session().wear(one));
          return item;
        })
        .toList();
  }

  private double scale() {
    return context.state().textScale();
  }

  private void zoom(double scale) {
    context.session().zoom(scale);
  }

  /// The keys are shown only: the window's event filter handles them before any control does.
  private MenuItem item(String words, @Nullable KeyCode key, Runnable action) {
    MenuItem item = new MenuItem(context.text(words));
    item.setId(words.replace('.', '-'));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    if (key != null) {
      item.setAccelerator(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN));
    }
    return item;
  }
}
