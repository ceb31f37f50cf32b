package ca.rmtreflect.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What JavaFX says by itself is in the language of the window, whatever the system's is.
class LibraryWordsTest {

  private static final List<Page.OfYear> PAGES =
      List.of(new Page.Profile(), new Page.Checkpoint("disable-testimonials"), new Page.Finish());

  private final Locale system = Locale.getDefault();

  @AfterEach
  void takeTheSystemsLanguage() {
    Locale.setDefault(system);
  }

  @ParameterizedTest
  @EnumSource
  void textBoxesHaveAMenuInTheLanguageOfTheWindow(Language language) {
    Language other = language == Language.EN ? Language.FR : Language.EN;
    Locale.setDefault(other.locale());
    for (Page.OfYear page : PAGES) {
      TestWindow window = TestWindow.open(SampleYear.started(language), page, language, 1000, 800);
      Fx.pulse();
      List<TextInputControl> boxes = boxes(window);
      assertFalse(boxes.isEmpty(), page::toString);
      boxes.forEach(box -> assertEquals(words(language), Fx.get(() -> menu(box))));
      Fx.run(() -> window.session().speak(other));
      Fx.pulse();
      boxes(window).forEach(box -> assertEquals(words(other), Fx.get(() -> menu(box))));
      window.close();
    }
  }

  @Test
  void theMenuDoesWhatItSays() {
    TestWindow window =
        TestWindow.open(SampleYear.empty(), new Page.Profile(), Language.EN, 1000, 800);
    Fx.pulse();
    TextInputControl box = boxes(window).get(1);
    Fx.run(() -> {
      box.setText("Alex");
      box.requestFocus();
      choose(box, "Select all");
      assertEquals("Alex", box.getSelectedText());
      choose(box, "Cut");
      assertEquals("", box.getText());
      choose(box, "Undo");
      assertEquals("Alex", box.getText());
      choose(box, "Redo");
      choose(box, "Paste");
      choose(box, "Paste");
      assertEquals("AlexAlex", box.getText());
      box.selectRange(0, 4);
      choose(box, "Copy");
      choose(box, "Delete");
      assertEquals("Alex", box.getText());
      box.setEditable(false);
      box.deselect();
      Event.fireEvent(box, request());
      assertEquals(
          List.of("Copy", "Select all"),
          shown()
              .flatMap(menu -> menu.getItems().stream())
              .filter(item -> item.isVisible() && item.getText() != null)
              .map(MenuItem::getText)
              .toList());
      window.close();
    });
  }

  private static void choose(TextInputControl box, String words) {
    Event.fireEvent(box, request());
    List<ContextMenu> shown = shown().toList();
    MenuItem item =
        shown.stream()
            .flatMap(menu -> menu.getItems().stream())
            .filter(one -> words.equals(one.getText()))
            .findFirst()
            .orElseThrow();
    assertFalse(item.isDisable(), words);
    item.fire();
    shown.forEach(ContextMenu::hide);
  }

  private static ContextMenuEvent request() {
    return new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null);
  }

  private static List<String> words(Language language) {
    return language == Language.EN
        ? List.of("Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select all")
        : List.of(
            "Annuler", "Rétablir", "Couper", "Copier", "Coller", "Supprimer", "Tout sélectionner");
  }

  private static List<TextInputControl> boxes(TestWindow window) {
    return Fx.get(() ->
        TestWindow.visible(window.root()).stream()
            .filter(TextInputControl.class::isInstance)
            .map(TextInputControl.class::cast)
            .toList());
  }

  /// What a click with the right button brings up.
  private static List<String> menu(TextInputControl box) {
    Event.fireEvent(box, request());
    List<ContextMenu> shown = shown().toList();
    List<String> words =
        shown.stream()
            .flatMap(menu -> menu.getItems().stream())
            .filter(item -> !(item instanceof SeparatorMenuItem))
            .map(item -> Objects.requireNonNullElse(item.getText(), ""))
            .toList();
    shown.forEach(ContextMenu::hide);
    return words;
  }

  private static Stream<ContextMenu> shown() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast);
  }
}
