package ca.rmtreflect.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TierLinkTest {

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(
          SampleYear.started(Language.FR),
          new Page.Checkpoint("disable-testimonials"),
          Language.FR,
          1000,
          800);

  private final Hand hand = new Hand(window);

  @Test
  void everyTierIsExplained() {
    open();
    Node words = Fx.get(() -> over().getContentNode());
    for (String part : new String[] {"Document fondateur", "Ordre ou loi", "pas une règle"}) {
      assertTrue(
          Fx.get(() ->
              TestWindow.visible(words).stream()
                  .anyMatch(node -> node instanceof Labeled one && one.getText().contains(part))),
          part);
    }
  }

  @Test
  void itTakesTheFocusAndGivesItBack() {
    open();
    Node title = Fx.get(() -> over().getScene().getFocusOwner());
    assertEquals("explanation-title", title.getId());
    assertTrue(title.getAccessibleHelp().contains("Suggestion de cet outil"));
    Fx.run(() -> ((ButtonBase) over().getScene().lookup("#explanation-close")).fire());
    assertFalse(Fx.get(() -> Window.getWindows().stream().anyMatch(PopOver.class::isInstance)));
    assertEquals("tiers", hand.focus());
  }

  private void open() {
    Fx.pulse();
    hand.press("tiers");
    Fx.pulse();
  }

  private static PopOver over() {
    return Window.getWindows().stream()
        .filter(PopOver.class::isInstance)
        .map(PopOver.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
