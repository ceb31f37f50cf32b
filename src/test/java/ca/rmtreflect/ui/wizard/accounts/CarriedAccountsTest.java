package ca.rmtreflect.ui.wizard.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Each account that came from the year before is looked at again, by one press each.
class CarriedAccountsTest {

  private static final Assessment SECOND = SampleYear.after(SampleYear.former(Language.EN));
  private static final List<String> IDS = SECOND.accounts().stream().map(Account::id).toList();

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(SECOND, new Page.Accounts(), Language.EN, 1000, 800);

  private final Hand hand = new Hand(window);

  @Test
  void onePressOnItsCardPutsDownThatItIsStillAsItWas() {
    Account before = year().accounts().getFirst();
    assertTrue(hand.reads(IDS.size() + " accounts from 2025 still to look at"));
    hand.press(look(IDS.getFirst()));
    Fx.pulse();
    Account after = year().accounts().getFirst();
    assertEquals(Optional.of(SampleYear.TODAY), after.date(AccountField.LAST_LOOKED));
    assertEquals(unlooked(before), unlooked(after), "nothing else");
    assertFalse(hand.sees(look(IDS.getFirst())));
    assertEquals(look(IDS.get(1)), hand.focus(), "the next one, not all of them");
    assertEquals(IDS.size() - 1, year().accountsToLookAt().size());
    Fx.run(() -> window.session().undo());
    assertEquals(before, year().accounts().getFirst());
    Fx.pulse();
    assertTrue(hand.sees(look(IDS.getFirst())));
  }

  @Test
  void fromOneAccountThePressLeadsToTheNextAndThenBackToTheList() {
    hand.press("accounts-look");
    for (String id : IDS) {
      assertEquals(new Page.AccountForm(id), page());
      Fx.pulse();
      hand.press("form-look");
      Fx.pulse();
    }
    assertEquals(new Page.Accounts(), page());
    assertEquals(List.of(), year().accountsToLookAt());
    assertFalse(hand.sees("accounts-look"));
  }

  @Test
  void whatIsNewOrWasTypedTodayIsNotAskedFor() {
    Fx.run(() ->
        window
            .session()
            .open(
                SampleYear.PACK,
                SECOND.withAccounts(List.of(Account.blank("new"))),
                new Page.Accounts()));
    Fx.pulse();
    assertFalse(hand.sees("accounts-look"));
    assertFalse(hand.sees(look("new")));
  }

  @Test
  void checkSaysItUntilItIsDone() {
    Fx.run(() -> window.session().goTo(new Page.Check()));
    Fx.pulse();
    assertTrue(hand.reads(IDS.size() + " accounts still to look at this year"));
    assertTrue(hand.reads("Not looked at yet this year"));
    Fx.run(() -> window.session().goTo(new Page.Accounts()));
    Fx.pulse();
    IDS.forEach(id -> hand.press(look(id)));
    Fx.run(() -> window.session().goTo(new Page.Check()));
    Fx.pulse();
    assertFalse(hand.reads("still to look at this year"));
    assertFalse(hand.reads("Not looked at yet this year"));
  }

  @Test
  void everyStopHasANameAndNothingIsCut() {
    for (Page page : List.of(new Page.Accounts(), new Page.AccountForm(IDS.getFirst()))) {
      Fx.run(() -> window.session().goTo(page));
      Fx.pulse();
      assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).unnamed()));
      for (double scale : new double[] {1, 2, 3}) {
        Fx.run(() -> window.session().zoom(scale));
        Fx.pulse();
        assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).cut()), "at " + scale);
      }
      Fx.run(() -> window.session().zoom(1));
    }
  }

  private static Account unlooked(Account account) {
    return account.with(AccountField.LAST_LOOKED, null);
  }

  private static String look(String account) {
    return "account-" + account + "-look";
  }

  private Assessment year() {
    return Fx.get(() -> window.session().state().year().assessment());
  }

  private Page page() {
    return Fx.get(() -> window.session().state().page());
  }
}
