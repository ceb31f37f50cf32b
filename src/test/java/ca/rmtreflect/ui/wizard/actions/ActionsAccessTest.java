package ca.rmtreflect.ui.wizard.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The plan can be used by screen reader, by finger and with large text, and read when it is
/// finished.
class ActionsAccessTest extends PlanCase {

  @ParameterizedTest
  @EnumSource
  void everyRowIsAGroupWithANameAndEveryButtonSaysWhatItIsAbout(Language language) {
    Fx.run(() -> {
      window.session().open(SampleYear.PACK, year(language), new Page.Actions());
      window.session().speak(language);
      window.session().focus(LATE + "-text");
    });
    Fx.pulse();
    List<String> names =
        rows().stream()
            .map(row -> Optional.ofNullable(row.getAccessibleText()).orElse(""))
            .toList();
    assertEquals(6, names.stream().distinct().count());
    assertTrue(names.getFirst().contains("Words of late"), names.getFirst());
    assertTrue(names.getFirst().contains("2026"), names.getFirst());
    Node done = node(LATE + "-done");
    assertTrue(done.getAccessibleText().contains("Words of late"), done.getAccessibleText());
    Fx.run(() -> {
      Walk walk = Walk.over(window.root());
      assertEquals(List.of(), walk.unnamed());
      assertEquals(List.of(), walk.withoutRole());
      assertEquals(List.of(), walk.smallTargets());
    });
    for (double scale : List.of(1.0, 2.0, 3.0)) {
      Fx.run(() -> {
        window.session().zoom(scale);
        window.picture();
      });
      assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).cut()), scale + " times");
    }
  }

  @Test
  void aFinishedYearShowsTheListAndLetsOnlyItsProgressBeEntered() {
    Fx.run(() -> {
      window.session().finish();
      window.session().goTo(new Page.Actions());
    });
    assertEquals(6, rows().size());
    assertTrue(hand.reads("Words of late"));
    assertTrue(hand.sees(LATE + "-done") && hand.sees(LATE + "-edit"));
    for (String button : List.of("-done", "-edit", "-use", "-decline")) {
      assertFalse(hand.sees(POINT + button), button);
    }
    assertFalse(hand.sees(ActionEdits.ADD));
  }
}
