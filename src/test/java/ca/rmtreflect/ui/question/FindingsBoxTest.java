package ca.rmtreflect.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LinkedSentence;
import ca.rmtreflect.ui.kit.Theme;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How the accounts in a sentence wrap where there is little room for them.
class FindingsBoxTest {

  private static final Page.Checkpoint PAGE = new Page.Checkpoint("disable-testimonials");
  private static final String LONG = "The page of the clinic in Hamilton that nobody looks after";

  @ParameterizedTest
  @EnumSource
  void noLineBeginsWithAFullStopOrAComma(Language language) {
    for (int width = 150; width <= 700; width += 50) {
      int room = width;
      List<Node> nodes = Fx.get(() -> TestWindow.visible(laidOut(language, room)));
      List<Text> texts =
          nodes.stream()
              .filter(
                  node -> node instanceof Text text && text.getParent() instanceof LinkedSentence)
              .map(Text.class::cast)
              .toList();
      assertFalse(texts.isEmpty());
      List<String> alone = new ArrayList<>();
      for (Text text : texts) {
        if (text.getText().matches("[.,].*") && text.getBoundsInParent().getMinX() < 1) {
          alone.add(text.getText());
        }
      }
      assertEquals(List.of(), alone, width + " px");
    }
  }

  private static Node laidOut(Language language, int width) {
    Session session = TestWindow.session(language, Silent.program());
    Assessment year =
        SampleYear.started(language)
            .withAccount(
                "jane",
                one ->
                    one.with(AccountField.NAME, new Value.Written(new FreeText(LONG, language))));
    session.open(SampleYear.PACK, year, PAGE);
    FindingsBox box =
        new FindingsBox(new Context(session, Messages.of(language)), PAGE.checkpoint());
    box.show(session.state());
    VBox root = new VBox(box);
    Theme.dress(new Scene(root, width, 600));
    root.applyCss();
    root.layout();
    return box;
  }
}
