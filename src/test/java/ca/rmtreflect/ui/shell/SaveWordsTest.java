package ca.rmtreflect.ui.shell;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.SaveStatus;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// What the window says of saving, and when it takes the focus for it.
final class SaveWordsTest extends WindowCase {

  @Test
  void aFailedSaveTakesTheFocusOnceAndGivesItBack() {
    focusOn("mark");
    Fx.run(() -> window.session().saving(failed("disk-full")));
    assertEquals("banner", focus());
    focusOn("evidence");
    Fx.run(() -> window.session().saving(failed("gone")));
    assertEquals("evidence", focus());
    Fx.run(() -> window.session().speak(Language.FR));
    assertEquals("evidence", focus());
    Fx.run(() -> window.session().saving(new SaveStatus.Saving()));
    assertFalse(Fx.get(() -> node("banner").isVisible()));
    assertEquals("evidence", focus());

    Fx.run(() -> window.session().saving(failed("io")));
    press(F6);
    assertEquals("banner", focus());
    press(TAB);
    assertEquals("save-again", focus());
    Fx.run(() -> window.session().saving(failed("io").triedAt(LocalTime.of(14, 33))));
    assertEquals("save-tried", focus());
    Fx.run(() -> window.session().saving(new SaveStatus.Saved(LocalTime.of(14, 34))));
    assertEquals("evidence", focus());
  }

  @Test
  void theSaveStateIsSaidInWords() {
    Map<SaveStatus, String> words = new LinkedHashMap<>();
    words.put(new SaveStatus.Unsaved(), "Not saved yet");
    words.put(new SaveStatus.Saving(), "Saving…");
    words.put(new SaveStatus.Saved(LocalTime.of(14, 32)), "Saved 14:32");
    words.put(failed("io"), "Not saved");
    words.forEach((status, said) -> {
      Fx.run(() -> window.session().saving(status));
      assertEquals(said, Fx.get(() -> ((Labeled) node("save-status")).getText()));
    });
    Fx.run(() -> window.session().finish());
    assertEquals("Not saved", Fx.get(() -> ((Labeled) node("save-status")).getText()));
    press(CONTROL, S);
    assertNull(state().notice(), "what is not saved is not said to be");
    Fx.run(() -> window.session().saving(new SaveStatus.Saved(LocalTime.of(14, 32))));
    assertEquals("Finished · read-only", Fx.get(() -> ((Labeled) node("save-status")).getText()));
  }

  private static SaveStatus.Failed failed(String reason) {
    return new SaveStatus.Failed(reason, "/data", "2026", null);
  }
}
