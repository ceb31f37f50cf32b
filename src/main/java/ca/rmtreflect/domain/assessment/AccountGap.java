package ca.rmtreflect.domain.assessment;

import static ca.rmtreflect.domain.assessment.AccountField.ACCESS;
import static ca.rmtreflect.domain.assessment.AccountField.ACCESS_REVIEWED;
import static ca.rmtreflect.domain.assessment.AccountField.CLIENTS_CONNECTED;
import static ca.rmtreflect.domain.assessment.AccountField.COMMENTS;
import static ca.rmtreflect.domain.assessment.AccountField.CONTROLLER;
import static ca.rmtreflect.domain.assessment.AccountField.LAST_LOOKED;
import static ca.rmtreflect.domain.assessment.AccountField.MESSAGES;
import static ca.rmtreflect.domain.assessment.AccountField.PURPOSE;
import static ca.rmtreflect.domain.assessment.AccountField.REGISTER_NAME;
import static ca.rmtreflect.domain.assessment.AccountField.REQUEST;
import static ca.rmtreflect.domain.assessment.AccountField.REVIEWS;
import static ca.rmtreflect.domain.assessment.AccountField.SEPARATE;
import static ca.rmtreflect.domain.assessment.AccountField.TITLE_SHOWN;
import static ca.rmtreflect.domain.assessment.AccountField.TWO_STEP;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// Something in an account's set-up that deserves a second look. A gap is a fact, never a fault.
public enum AccountGap {
  NOT_SEPARATE,
  CLIENTS_CONNECTED_THERE,
  TITLE_ON_PERSONAL,
  REVIEWS_ON,
  REVIEWS_NOT_KNOWN,
  NOT_ASKED_YET,
  COMMENTS_OPEN,
  MESSAGES_WITHOUT_NOTICE,
  NAME_NOT_AS_REGISTERED,
  ACCESS_NOT_KNOWN,
  TWO_STEP_OFF,
  UNCLAIMED,
  NOT_LOOKED_AT;

  /// An account that nobody looked at for this long is worth opening again.
  private static final int MONTHS_BEFORE_A_LOOK = 12;

  /// The gaps of an account as of a day, in the order of this enum.
  public static Set<AccountGap> of(Account account, LocalDate asOf) {
    EnumSet<AccountGap> gaps = EnumSet.noneOf(AccountGap.class);
    for (AccountGap gap : values()) {
      if (gap.isIn(account, asOf)) {
        gaps.add(gap);
      }
    }
    return gaps;
  }

  /// Whether this gap is in an account as of a day. Fields that are not asked do not count.
  public boolean isIn(Account account, LocalDate asOf) {
    return switch (this) {
      case NOT_SEPARATE -> account.is(PURPOSE, "both") || account.says(SEPARATE, "no");
      case CLIENTS_CONNECTED_THERE -> account.says(CLIENTS_CONNECTED, "yes");
      case TITLE_ON_PERSONAL -> account.says(TITLE_SHOWN, "yes");
      case REVIEWS_ON -> account.says(REVIEWS, "on");
      case REVIEWS_NOT_KNOWN -> account.says(REVIEWS, "not-sure");
      case NOT_ASKED_YET -> account.says(REQUEST, "not-yet");
      case COMMENTS_OPEN -> account.says(COMMENTS, "open");
      case MESSAGES_WITHOUT_NOTICE -> account.says(MESSAGES, "on");
      case NAME_NOT_AS_REGISTERED -> account.says(REGISTER_NAME, "no");
      case ACCESS_NOT_KNOWN -> accessNotKnown(account, asOf);
      case TWO_STEP_OFF -> account.says(TWO_STEP, "off");
      case UNCLAIMED -> account.says(CONTROLLER, "nobody");
      case NOT_LOOKED_AT -> olderThanAYear(account, LAST_LOOKED, asOf);
    };
  }

  /// Whether the gap by itself belongs in the action plan; the others only stand beside a
  /// checkpoint.
  public boolean callsForAction() {
    return switch (this) {
      case TITLE_ON_PERSONAL, COMMENTS_OPEN -> false;
      case NOT_SEPARATE,
          CLIENTS_CONNECTED_THERE,
          REVIEWS_ON,
          REVIEWS_NOT_KNOWN,
          NOT_ASKED_YET,
          MESSAGES_WITHOUT_NOTICE,
          NAME_NOT_AS_REGISTERED,
          ACCESS_NOT_KNOWN,
          TWO_STEP_OFF,
          UNCLAIMED,
          NOT_LOOKED_AT ->
          true;
    };
  }

  private static boolean accessNotKnown(Account account, LocalDate asOf) {
    return account.says(ACCESS, "not-sure")
        || (account.says(ACCESS, "people") && olderThanAYear(account, ACCESS_REVIEWED, asOf));
  }

  /// A day that is not filled in is not old: an empty field is no gap until the person has said
  /// something.
  private static boolean olderThanAYear(Account account, AccountField field, LocalDate asOf) {
    return account
        .date(field)
        .filter(date -> date.plusMonths(MONTHS_BEFORE_A_LOOK).isBefore(asOf))
        .isPresent();
  }
}
