package ca.rmtreflect.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.ui.Fx;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Light or dark as the person chose: at once, in whatever is open, in both languages.
final class AppearanceTest extends WindowCase {

  private static final Color LIGHT = Color.web("#f7f6f2");
  private static final Color DARK = Color.web("#141817");
  private static final Color DARK_SURFACE = Color.web("#1c2221");
  private static final Color LETTERS_ON_DARK = Color.web("#ecefeb");

  @Test
  void whatIsChosenIsWornAtOnce() {
    choose(Appearance.DARK);
    assertEquals(DARK, background(window.root()));
    Fx.run(() -> window.session().speak(Language.FR));
    Fx.pulse();
    assertEquals(DARK, background(window.root()));
    assertEquals(List.of("menu-appearance-dark"), chosen(), "the menu knows it in French too");
    choose(Appearance.LIGHT);
    assertEquals(LIGHT, background(window.root()));
    choose(Appearance.SYSTEM);
    assertEquals(LIGHT, background(window.root()), "the system of the tests is light");
  }

  @Test
  void menuAndDialogsWearItToo() {
    choose(Appearance.DARK);
    MenuButton menu = menu();
    Fx.run(menu::show);
    Fx.pulse();
    ContextMenu shown = menu.getItems().getFirst().getParentPopup();
    assertEquals(DARK_SURFACE, background((Region) shown.getSkin().getNode()));
    Label item = (Label) shown.getSkin().getNode().lookup(".menu-item .label");
    assertEquals(LETTERS_ON_DARK, item.getTextFill());
    Fx.run(menu::hide);
    Fx.later(() -> window.root().showAbout());
    Fx.pulse();
    Fx.pulse();
    DialogPane about =
        Fx.get(() ->
            Window.getWindows().stream()
                .map(one -> one.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElseThrow());
    assertEquals(DARK, background(about));
    press(KeyCode.ESCAPE);
  }

  private void choose(Appearance appearance) {
    Fx.run(() ->
        items().stream()
            .filter(item -> item.getId().endsWith("-" + Slug.of(appearance)))
            .findFirst()
            .orElseThrow()
            .fire());
    Fx.pulse();
    Fx.pulse();
  }

  private List<String> chosen() {
    return items().stream().filter(RadioMenuItem::isSelected).map(RadioMenuItem::getId).toList();
  }

  private List<RadioMenuItem> items() {
    List<RadioMenuItem> items =
        menu().getItems().stream()
            .filter(RadioMenuItem.class::isInstance)
            .map(RadioMenuItem.class::cast)
            .toList();
    assertTrue(items.size() == Appearance.values().length);
    return items;
  }

  private MenuButton menu() {
    return (MenuButton) node("menu");
  }

  private static Paint background(Region region) {
    return region.getBackground().getFills().getFirst().getFill();
  }
}
