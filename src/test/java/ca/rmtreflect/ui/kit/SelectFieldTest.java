package ca.rmtreflect.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectFieldTest {

  private static final List<FieldOption> CHOICES =
      List.of(
          new FieldOption("web", "Site Web"),
          new FieldOption("ecole", "École (page)"),
          new FieldOption("etoile", "Étoile filante"),
          new FieldOption("noel", "Marché de Noël"));

  /// Whoever types without accents, or with another kind of them, finds the same.
  @ParameterizedTest
  @Hazard(83)
  @CsvSource({"e, ecole", "É, ecole", "et, etoile", "ÉT, etoile", "noe, noel", "noe\u0308, noel"})
  void accentsAndCapitalsDoNotMatter(String typed, String found) {
    AtomicReference<Optional<String>> chosen = new AtomicReference<>(Optional.empty());
    Fx.run(() -> {
      Session session = TestWindow.session(Language.FR, Silent.program());
      SelectField field =
          new SelectField(
              new Context(session, Messages.of(Language.FR)),
              new FieldLabel("select", "Choix"),
              CHOICES,
              _ -> chosen.get(),
              chosen::set);
      Scene scene = new Scene(field);
      Node box = scene.lookup("#select");
      typed
          .chars()
          .mapToObj(Character::toString)
          .forEach(letter ->
              Event.fireEvent(
                  box,
                  new KeyEvent(
                      KeyEvent.KEY_TYPED,
                      letter,
                      "",
                      KeyCode.UNDEFINED,
                      false,
                      false,
                      false,
                      false)));
    });
    assertEquals(Optional.of(found), chosen.get());
  }
}
