package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody who has never seen the program answers the first question with a few clicks, and never
/// scrolls to find the next thing to click.
final class FirstStepsTest extends FolderCase {

  private static final int MOST_CLICKS = 6;

  private int clicks;

  @ParameterizedTest
  @EnumSource
  void fromTheFirstStartToTheFirstAnswer(Language language) {
    world.language = language;
    start();
    Fx.run(() -> {
      program().window().setWidth(1024);
      program().window().setHeight(640);
    });
    Fx.pulse();
    click("start");
    click("begin");
    await("the profile", state -> state.page() instanceof Page.Profile);
    Fx.pulse();
    while (!(state().page() instanceof Page.Checkpoint)) {
      click(hand().sees("continue") ? "continue" : "accounts-complete");
    }
    click("answer-yes");
    assertEquals(
        List.of(AnswerValue.YES),
        state().year().assessment().answers().values().stream()
            .map(answer -> answer.value())
            .toList());
    assertTrue(clicks <= MOST_CLICKS, clicks + " clicks");
  }

  private void click(String id) {
    assertTrue(hand().isInView(id), id + " is in view");
    hand().press(id);
    Fx.pulse();
    clicks++;
  }
}
