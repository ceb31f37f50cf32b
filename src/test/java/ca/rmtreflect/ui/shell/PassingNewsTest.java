package ca.rmtreflect.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import java.time.LocalTime;
import javafx.animation.Animation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// News that only reassures goes by itself; any other stays until something is changed.
final class PassingNewsTest {

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(SampleYear.started(Language.EN), new Page.Profile(), Language.EN, 1024, 640);

  @Test
  void whatReassuresGoesAfterAWhileAndComesAgain() {
    Fx.run(() -> window.session().say(Notice.of("save.reassure")));
    assertTrue(isShown());
    assertEquals(Animation.Status.RUNNING, Fx.get(() -> bar().rest().getStatus()));
    Fx.run(() -> bar().rest().getOnFinished().handle(null));
    assertFalse(isShown());
    Fx.run(() -> window.session().saving(new SaveStatus.Saved(LocalTime.of(14, 33))));
    assertFalse(isShown());
    Fx.run(() -> window.session().say(Notice.of("save.reassure")));
    assertTrue(isShown());
  }

  @Test
  void whatMattersStays() {
    Fx.run(() -> window.session().say(Notice.of("save.recovered")));
    assertTrue(isShown());
    assertEquals(Animation.Status.STOPPED, Fx.get(() -> bar().rest().getStatus()));
  }

  private boolean isShown() {
    return Fx.get(() -> bar().isVisible());
  }

  private NoticeBar bar() {
    return (NoticeBar) window.root().lookup(".news");
  }
}
