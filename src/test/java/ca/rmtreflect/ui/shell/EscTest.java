package ca.rmtreflect.ui.shell;

import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Panels;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;

/// Esc closes what opened last, and that alone.
final class EscTest extends WindowCase {

  @Test
  void theMenuAndThenTheHelpBelowIt() {
    openHelpOverThePage();
    MenuButton menu = (MenuButton) node("menu");
    Fx.run(menu::show);
    Fx.pulse();
    press(ESCAPE);
    assertFalse(Fx.get(menu::isShowing));
    assertEquals(Panels.Opened.HELP, opened(), "help is still there");
    press(ESCAPE);
    assertEquals(Panels.Opened.NONE, opened());
    assertEquals("title", focus());
  }

  @Test
  void aListThatIsOpenAndThenTheHelp() {
    Fx.run(() -> window.session().goTo(new Page.AccountForm("clinic-page")));
    Fx.pulse();
    openHelpOverThePage();
    ComboBox<?> list = (ComboBox<?>) node("form-platform");
    Fx.run(list::show);
    Fx.pulse();
    press(ESCAPE);
    assertFalse(Fx.get(list::isShowing));
    assertEquals(Panels.Opened.HELP, opened());
    press(ESCAPE);
    assertEquals(Panels.Opened.NONE, opened());
  }

  @Test
  void anExplanationAndThenTheHelp() {
    openHelpOverThePage();
    PopOver over = Fx.get(() -> new PopOver(new Label("Explained.")));
    Fx.run(() -> {
      over.setAnimated(false);
      over.show(node("language"));
    });
    Fx.pulse();
    press(ESCAPE);
    assertFalse(Fx.get(over::isShowing));
    assertEquals(Panels.Opened.HELP, opened());
    press(ESCAPE);
    assertEquals(Panels.Opened.NONE, opened());
  }

  @Test
  void theSectionsWhereTheyStandInThePlaceOfThePage() {
    window.close();
    window = Fx.get(() -> open(700, 640));
    Fx.pulse();
    Fx.run(() -> window.root().openTasks(true));
    Fx.pulse();
    assertEquals(Panels.Opened.TASKS, opened());
    press(ESCAPE);
    assertEquals(Panels.Opened.NONE, opened());
  }

  @Test
  void aboutGoesAndLeavesTheRest() {
    openHelpOverThePage();
    MenuButton menu = (MenuButton) node("menu");
    MenuItem about =
        menu.getItems().stream()
            .filter(item -> "menu-about".equals(item.getId()))
            .findFirst()
            .orElseThrow();
    Fx.later(() -> about.getOnAction().handle(new ActionEvent()));
    Fx.pulse();
    assertTrue(Fx.get(EscTest::hasDialog));
    press(ESCAPE);
    assertFalse(Fx.get(EscTest::hasDialog));
    assertEquals(Panels.Opened.HELP, opened());
  }

  private void openHelpOverThePage() {
    Fx.pulse();
    press(F1);
    assertEquals(Panels.Opened.HELP, opened());
  }

  private Panels.Opened opened() {
    return state().panels().opened();
  }

  private static boolean hasDialog() {
    return Window.getWindows().stream()
        .anyMatch(shown -> shown.getScene().getRoot() instanceof DialogPane);
  }
}
