package ca.rmtreflect.domain.assessment;

import static ca.rmtreflect.domain.assessment.Sketch.account;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountGapTest {

  /// A gap, the purpose of an account that can have it, the field that shows it, the option that is
  /// one and the option that is none.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          NOT_SEPARATE,            personal,     separate,          no,       yes
          NOT_SEPARATE,            personal,     separate,          no,       not-sure
          CLIENTS_CONNECTED_THERE, personal,     clients-connected, yes,      no
          TITLE_ON_PERSONAL,       personal,     title-shown,       yes,      not-sure
          REVIEWS_ON,              professional, reviews,           on,       no-switch
          REVIEWS_NOT_KNOWN,       professional, reviews,           not-sure, off
          COMMENTS_OPEN,           clinic-page,  comments,          open,     not-sure
          MESSAGES_WITHOUT_NOTICE, booking,      messages,          on,       on-with-notice
          NAME_NOT_AS_REGISTERED,  listing,      register-name,     no,       not-applicable
          ACCESS_NOT_KNOWN,        professional, access,            not-sure, nobody
          ACCESS_NOT_KNOWN,        professional, access,            not-sure, people
          TWO_STEP_OFF,            personal,     two-step,          off,      not-mine
          UNCLAIMED,               listing,      controller,        nobody,   platform
          """)
  void aGapIsInOneOptionAndNotInAnother(
      AccountGap gap, String purpose, String field, String bad, String good) {
    assertEquals(EnumSet.of(gap), gaps(account("a1", "purpose", purpose, field, bad)));
    assertEquals(Set.of(), gaps(account("a1", "purpose", purpose, field, good)));
    assertEquals(Set.of(), gaps(account("a1", "purpose", purpose)));
  }

  @Test
  void anAccountForBothIsNotSeparate() {
    assertEquals(EnumSet.of(AccountGap.NOT_SEPARATE), gaps(account("a1", "purpose", "both")));
  }

  @Test
  void aRequestIsOwedOnlyWhereSomebodyElseRunsTheAccount() {
    assertEquals(
        EnumSet.of(AccountGap.NOT_ASKED_YET),
        gaps(account("a1", "controller", "clinic", "request", "not-yet")));
    assertEquals(Set.of(), gaps(account("a1", "controller", "clinic", "request", "asked")));
    assertEquals(Set.of(), gaps(account("a1", "controller", "me", "request", "not-yet")));
  }

  @Test
  void whatIsNoLongerAskedIsNoGap() {
    Account account =
        account(
            "a1",
            "reviews",
            "on",
            "comments",
            "open",
            "messages",
            "on",
            "register-name",
            "no",
            "access",
            "not-sure",
            "controller",
            "nobody",
            "request",
            "not-yet");
    assertEquals(7, gaps(account).size());
    assertEquals(Set.of(), gaps(account.with(AccountField.PURPOSE, Value.Chosen.one("personal"))));
    Account personal =
        account(
            "a2",
            "purpose",
            "personal",
            "separate",
            "no",
            "clients-connected",
            "yes",
            "title-shown",
            "yes");
    assertEquals(3, gaps(personal).size());
    assertEquals(
        Set.of(), gaps(personal.with(AccountField.PURPOSE, Value.Chosen.one("professional"))));
  }

  @Test
  void aLookIsOldAfterTwelveMonthsAndNotOnTheDay() {
    Account account = Account.blank("a1");
    assertEquals(Set.of(), gaps(looked(account, Sketch.TODAY.minusMonths(12))));
    assertEquals(
        EnumSet.of(AccountGap.NOT_LOOKED_AT),
        gaps(looked(account, Sketch.TODAY.minusMonths(12).minusDays(1))));
    assertEquals(Set.of(), gaps(looked(account, Sketch.TODAY.plusDays(1))));
  }

  @Test
  void accessIsOldAfterTwelveMonthsOnlyWhereOthersHaveIt() {
    Value longAgo = new Value.Dated(Sketch.TODAY.minusYears(2));
    Account people = account("a1", "access", "people").with(AccountField.ACCESS_REVIEWED, longAgo);
    assertEquals(EnumSet.of(AccountGap.ACCESS_NOT_KNOWN), gaps(people));
    assertEquals(Set.of(), gaps(people.with(AccountField.ACCESS, Value.Chosen.one("nobody"))));
    assertEquals(
        Set.of(), gaps(people.with(AccountField.ACCESS_REVIEWED, new Value.Dated(Sketch.TODAY))));
  }

  @Test
  void twoGapsStandBesideACheckpointAndOwnNoAction() {
    EnumSet<AccountGap> silent = EnumSet.allOf(AccountGap.class);
    silent.removeIf(AccountGap::callsForAction);
    assertEquals(EnumSet.of(AccountGap.TITLE_ON_PERSONAL, AccountGap.COMMENTS_OPEN), silent);
  }

  private static Account looked(Account account, LocalDate day) {
    return account.with(AccountField.LAST_LOOKED, new Value.Dated(day));
  }

  private static Set<AccountGap> gaps(Account account) {
    return AccountGap.of(account, Sketch.TODAY);
  }
}
