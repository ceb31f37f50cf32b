package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import java.util.List;

/// Fields of the form that belong together. What an account is used for comes first, as it decides
/// what else is asked.
enum FormGroup {
  WHAT(AccountField.PURPOSE, AccountField.PLATFORM, AccountField.OTHER_PLATFORM, AccountField.NAME),
  WHO(
      AccountField.CONTROLLER,
      AccountField.ACCESS,
      AccountField.ACCESS_ROLES,
      AccountField.ACCESS_REVIEWED,
      AccountField.SEPARATE,
      AccountField.CLIENTS_CONNECTED,
      AccountField.TITLE_SHOWN,
      AccountField.AUDIENCE),
  REVIEWS(
      AccountField.REVIEWS,
      AccountField.REVIEWS_OFF_ON,
      AccountField.REVIEWS_STEP,
      AccountField.REQUEST,
      AccountField.REQUEST_ON,
      AccountField.REQUEST_REPLY),
  CONVERSATIONS(AccountField.COMMENTS, AccountField.MESSAGES),
  SAFETY(
      AccountField.REGISTER_NAME,
      AccountField.TWO_STEP,
      AccountField.LAST_LOOKED,
      AccountField.NOTE);

  /// Immutable by List.of, which the checker cannot see.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<AccountField> fields;

  FormGroup(AccountField... fields) {
    this.fields = List.of(fields);
  }

  List<AccountField> fields() {
    return fields;
  }

  /// Whether a field of the group is to be seen. Until it is said what the account is used for,
  /// only the first group is, unless something was already entered in another.
  boolean shows(AccountField field, Account account) {
    boolean open =
        this == WHAT
            || account.chosen(AccountField.PURPOSE).isPresent()
            || account.fields().keySet().stream().anyMatch(one -> !WHAT.fields.contains(one));
    return open && account.asks(field);
  }
}
