package ca.rmtreflect.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.session.Page;
import javafx.event.Event;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// What is found, printed and put on paper can be asked for in the menu, too.
final class MainMenuTest extends WindowCase {

  @Test
  void findOpensOverAYearAndWaitsWithoutOne() {
    assertFalse(item("menu-find").isDisable());
    Fx.later(() -> item("menu-find").fire());
    Fx.await("the dialog", MainMenuTest::hasDialog);
    press(KeyCode.ESCAPE);
    Fx.await("the end of the dialog", () -> !hasDialog());
    Fx.run(() -> window.session().goTo(new Page.Home()));
    assertTrue(item("menu-find").isDisable());
    press(KeyCode.CONTROL, KeyCode.F);
    assertTrue(new Hand(window).reads("Open a year first"));
    assertFalse(Fx.get(MainMenuTest::hasDialog));
  }

  @Test
  void printLeadsToWhatCanBePrintedAndTheSheetsHaveTheirPage() {
    Fx.run(() -> item("menu-print").fire());
    assertEquals(new Page.Export(), state().page());
    Fx.run(() -> item("home-form").fire());
    assertEquals(new Page.PaperForm(), state().page());
    Fx.run(() -> window.session().goTo(new Page.Home()));
    Fx.run(() -> item("menu-print").fire());
    assertEquals(new Page.PaperForm(), state().page(), "without a year, a sheet");
  }

  /// The item as it stands when the menu is opened.
  private MenuItem item(String id) {
    return Fx.get(() -> {
      MenuButton menu = (MenuButton) node("menu");
      menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
      return menu.getItems().stream()
          .filter(item -> id.equals(item.getId()))
          .findFirst()
          .orElseThrow();
    });
  }

  private static boolean hasDialog() {
    return Window.getWindows().stream()
        .anyMatch(shown -> shown.getScene().getRoot() instanceof DialogPane);
  }
}
