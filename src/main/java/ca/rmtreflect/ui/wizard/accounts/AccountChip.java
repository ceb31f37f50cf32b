package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountGap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A short word for what stands out in an account, the most telling first. It states a fact and
/// blames nobody.
enum AccountChip {
  REVIEWS_ON,
  NO_SWITCH,
  REVIEWS_NOT_KNOWN,
  REVIEWS_OFF,
  NOT_SEPARATE,
  CLIENTS_CONNECTED,
  TITLE_SHOWN,
  SEPARATE,
  UNCLAIMED,
  NOT_ASKED_YET,
  LOOK_AGAIN;

  /// More words than this would not stand out.
  private static final int MOST = 2;

  static List<AccountChip> of(Account account, LocalDate asOf) {
    return Stream.of(values()).filter(chip -> chip.fits(account, asOf)).limit(MOST).toList();
  }

  private boolean fits(Account account, LocalDate asOf) {
    return switch (this) {
      case REVIEWS_ON -> AccountGap.REVIEWS_ON.isIn(account, asOf);
      case NO_SWITCH -> account.says(AccountField.REVIEWS, "no-switch");
      case REVIEWS_NOT_KNOWN -> AccountGap.REVIEWS_NOT_KNOWN.isIn(account, asOf);
      case REVIEWS_OFF -> account.says(AccountField.REVIEWS, "off");
      case NOT_SEPARATE -> AccountGap.NOT_SEPARATE.isIn(account, asOf);
      case CLIENTS_CONNECTED -> AccountGap.CLIENTS_CONNECTED_THERE.isIn(account, asOf);
      case TITLE_SHOWN -> AccountGap.TITLE_ON_PERSONAL.isIn(account, asOf);
      case SEPARATE -> account.says(AccountField.SEPARATE, "yes");
      case UNCLAIMED -> AccountGap.UNCLAIMED.isIn(account, asOf);
      case NOT_ASKED_YET -> AccountGap.NOT_ASKED_YET.isIn(account, asOf);
      case LOOK_AGAIN -> AccountGap.NOT_LOOKED_AT.isIn(account, asOf);
    };
  }
}
