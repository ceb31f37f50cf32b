package ca.rmtreflect.ui.wizard.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsViewTest {

  private static final String REMARK = "Compare with your accounts";

  @Test
  void anEmptyListIsRemarkedOnOnceItIsSaidToBeComplete() {
    TestWindow window = open("practice");
    Hand hand = new Hand(window);
    assertFalse(hand.reads(REMARK), "nothing was done yet");
    hand.press("accounts-complete");
    Fx.run(() -> window.session().goTo(new Page.Accounts()));
    assertTrue(hand.reads(REMARK));
    hand.press("accounts-not-all");
    assertFalse(hand.reads(REMARK));
    window.close();
  }

  @ParameterizedTest
  @CsvSource({
    "practice, accounts-prompt-instagram accounts-prompt-facebook accounts-prompt-personal",
    "personal, accounts-prompt-personal accounts-prompt-google accounts-prompt-yelp",
    "none, accounts-prompt-google accounts-prompt-yelp accounts-prompt-apple-maps"
  })
  void whatThePersonSaidTheyUseIsSuggestedFirst(String use, String first) {
    TestWindow window = open(use);
    List<String> prompts =
        Fx.get(() ->
            TestWindow.visible(window.scene().getRoot()).stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("accounts-prompt-"))
                .toList());
    assertEquals(List.of(first.split(" ")), prompts.subList(0, 3));
    window.close();
  }

  private static TestWindow open(String use) {
    return TestWindow.open(
        SampleYear.choose(SampleYear.empty(), "social-media", use),
        new Page.Accounts(),
        Language.EN,
        1000,
        800);
  }
}
