package ca.rmtreflect.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearSummary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.event.ActionEvent;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Draws what surrounds a year, to be looked at: a few ways each time, and with `-Dpictures=all` in
/// all of them.
class HomePicturesTest {

  private static final List<YearSummary> FORMER =
      List.of(
          ListedYears.year(
              "2026-b", 2026, AssessmentState.FINISHED, false, 29, 29, LocalDate.of(2026, 10, 25)),
          ListedYears.year(
              "2025-c", 2025, AssessmentState.FINISHED, false, 30, 31, LocalDate.of(2025, 10, 12)));

  @Test
  void homeAndItsSurroundingsAreDrawn() throws IOException {
    Map<String, Page.OfHome> pages = new LinkedHashMap<>();
    pages.put("home-years", new Page.Home());
    pages.put("home-none", new Page.Home());
    pages.put("home-finished", new Page.Home());
    pages.put("start-first", new Page.Start());
    pages.put("start-next", new Page.Start());
    pages.put("paper-form", new Page.PaperForm());
    pages.put("earlier", new Page.Earlier(ListedYears.versions()));
    for (Map.Entry<String, Page.OfHome> page : pages.entrySet()) {
      for (Picture way : Picture.ways()) {
        draw(page.getKey(), page.getValue(), way);
      }
    }
  }

  @Test
  void aboutIsDrawn() throws IOException {
    for (Picture way : Picture.ways()) {
      TestWindow window =
          Fx.get(() -> {
            TestWindow opened =
                TestWindow.atHome(
                    List.of(), new Page.Home(), way.language(), way.width(), way.height());
            opened.session().zoom(way.scale());
            opened
                .session()
                .wear(way.scheme() == ColorScheme.DARK ? Appearance.DARK : Appearance.LIGHT);
            return opened;
          });
      MenuButton menu = (MenuButton) window.scene().lookup("#menu");
      MenuItem about =
          menu.getItems().stream()
              .filter(item -> "menu-about".equals(item.getId()))
              .findFirst()
              .orElseThrow();
      Fx.later(() -> about.getOnAction().handle(new ActionEvent()));
      Fx.pulse();
      Fx.pulse();
      DialogPane pane =
          Fx.get(() ->
              Window.getWindows().stream()
                  .map(shown -> shown.getScene().getRoot())
                  .filter(DialogPane.class::isInstance)
                  .map(DialogPane.class::cast)
                  .findFirst()
                  .orElseThrow());
      assertEquals(List.of(), Fx.get(() -> Walk.over(pane).cut()));
      assertEquals(List.of(), Fx.get(() -> Walk.over(pane).unnamed()));
      way.keep("about", Fx.get(() -> pane.getScene().snapshot(null)));
      Keyboard.press(KeyCode.ESCAPE);
      window.close();
    }
  }

  private static List<YearSummary> years(String name, Picture way) {
    return switch (name) {
      case "home-none", "start-first" -> List.of();
      case "home-finished" -> FORMER;
      default -> {
        YearSummary busy = ListedYears.busy(way.language());
        yield List.of(busy, FORMER.getFirst(), FORMER.getLast());
      }
    };
  }

  private static void draw(String name, Page.OfHome page, Picture way) throws IOException {
    way.take(
        name,
        () -> TestWindow.atHome(years(name, way), page, way.language(), way.width(), way.height()));
  }
}
