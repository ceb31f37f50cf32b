package ca.rmtreflect.domain.assessment;

import static ca.rmtreflect.domain.assessment.Sketch.account;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

  @Test
  void aPersonalAccountIsAskedLess() {
    assertEquals(
        EnumSet.of(
            AccountField.PLATFORM,
            AccountField.NAME,
            AccountField.PURPOSE,
            AccountField.SEPARATE,
            AccountField.CLIENTS_CONNECTED,
            AccountField.TITLE_SHOWN,
            AccountField.AUDIENCE,
            AccountField.TWO_STEP,
            AccountField.LAST_LOOKED),
        asked("purpose", "personal", "reviews", "off", "controller", "clinic", "access", "people"));
  }

  @Test
  void anotherAccountIsAskedWhatFollowsFromItsOptionsAlone() {
    Set<AccountField> usual =
        EnumSet.of(
            AccountField.PLATFORM,
            AccountField.NAME,
            AccountField.PURPOSE,
            AccountField.CONTROLLER,
            AccountField.ACCESS,
            AccountField.AUDIENCE,
            AccountField.REVIEWS,
            AccountField.COMMENTS,
            AccountField.MESSAGES,
            AccountField.REGISTER_NAME,
            AccountField.TWO_STEP,
            AccountField.LAST_LOOKED,
            AccountField.NOTE);
    assertEquals(usual, asked());
    assertEquals(usual, asked("purpose", "both", "controller", "me"));
    assertMore(
        usual, asked("access", "people"), AccountField.ACCESS_ROLES, AccountField.ACCESS_REVIEWED);
    assertMore(usual, asked("reviews", "off"), AccountField.REVIEWS_OFF_ON);
    assertMore(usual, asked("reviews", "no-switch"), AccountField.REVIEWS_STEP);
    assertMore(usual, asked("platform", "other"), AccountField.OTHER_PLATFORM);
    assertMore(usual, asked("platform", "other-booking"), AccountField.OTHER_PLATFORM);
    for (String other : List.of("clinic", "hired", "nobody", "platform")) {
      assertMore(usual, asked("controller", other), AccountField.REQUEST);
    }
    assertMore(
        usual,
        asked("controller", "clinic", "request", "asked"),
        AccountField.REQUEST,
        AccountField.REQUEST_ON,
        AccountField.REQUEST_REPLY);
    assertEquals(usual, asked("controller", "me", "request", "asked"));
  }

  @Test
  void aFieldThatIsNoLongerAskedKeepsWhatItHeld() {
    Account account =
        account("a1", "reviews", "on").with(AccountField.PURPOSE, Value.Chosen.one("personal"));
    assertFalse(account.asks(AccountField.REVIEWS));
    assertEquals(Optional.of("on"), account.chosen(AccountField.REVIEWS));
  }

  @Test
  void anEmptyValueLeavesNoTrace() {
    Account account = account("a1", "reviews", "on");
    assertEquals(Account.blank("a1"), account.with(AccountField.REVIEWS, null));
    assertEquals(
        Account.blank("a1"), account.with(AccountField.REVIEWS, new Value.Chosen(List.of())));
    assertEquals(account, account.with(AccountField.NOTE, new Value.Written(Sketch.words(""))));
    Account spaced = account.with(AccountField.NOTE, new Value.Written(Sketch.words(" ")));
    assertEquals(Sketch.words(" "), spaced.text(AccountField.NOTE));
  }

  @Test
  void fieldsAreReadByTheirKind() {
    Account account =
        account("a1", "reviews", "on")
            .with(AccountField.NAME, new Value.Written(Sketch.words("Hands")))
            .with(AccountField.LAST_LOOKED, new Value.Dated(Sketch.TODAY));
    assertEquals(Sketch.words("Hands"), account.text(AccountField.NAME));
    assertEquals(Optional.of(Sketch.TODAY), account.date(AccountField.LAST_LOOKED));
    assertEquals(Optional.empty(), account.date(AccountField.NAME));
    assertEquals(Optional.empty(), account.chosen(AccountField.NAME));
    assertTrue(account.text(AccountField.REVIEWS).isBlank());
    assertTrue(account.is(AccountField.REVIEWS, "off", "on"));
    assertFalse(account.is(AccountField.REVIEWS, "off"));
  }

  @Test
  void anOptionThatTheFieldDoesNotKnowIsAMistake() {
    Account account = Account.blank("a1");
    assertThrows(
        IllegalArgumentException.class, () -> account.is(AccountField.REVIEWS, "on", "maybe"));
  }

  @Test
  void whatWasEnteredFirstDoesNotMatter() {
    Account one = account("a1", "purpose", "both", "reviews", "on");
    Account other = account("a1", "reviews", "on", "purpose", "both");
    assertEquals(List.copyOf(one.fields().keySet()), List.copyOf(other.fields().keySet()));
    assertEquals("a2", one.withId("a2").id());
    assertEquals(one.fields(), one.withId("a2").fields());
  }

  @Test
  void onlyChoicesHaveOptionsAndEveryFieldIsFoundByItsSlug() {
    for (AccountField field : AccountField.values()) {
      assertEquals(field.kind() == AccountField.Kind.CHOICE, !field.options().isEmpty());
      assertEquals(Optional.of(field), AccountField.of(field.slug()));
    }
    assertEquals(Optional.empty(), AccountField.of("followers"));
  }

  private static Set<AccountField> asked(String... fieldsAndOptions) {
    Account account = account("a1", fieldsAndOptions);
    Set<AccountField> asked = EnumSet.noneOf(AccountField.class);
    Arrays.stream(AccountField.values()).filter(account::asks).forEach(asked::add);
    return asked;
  }

  private static void assertMore(
      Set<AccountField> usual, Set<AccountField> asked, AccountField... more) {
    EnumSet<AccountField> expected = EnumSet.copyOf(usual);
    expected.addAll(List.of(more));
    assertEquals(expected, asked);
  }
}
