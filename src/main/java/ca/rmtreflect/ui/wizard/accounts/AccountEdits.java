package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done with the list of accounts. Everything of it can be undone.
final class AccountEdits {

  /// The control that undoes a removal where it happened.
  static final String UNDO = "accounts-undo";

  /// What the button does that puts down that nothing changed.
  static final String LOOK = "look";

  private static final String REMOVED = "accounts.edit.removed";

  private final Context context;
  private final Session session;

  AccountEdits(Context context) {
    this.context = context;
    this.session = context.session();
  }

  /// Lists an account and opens its form.
  void add(Account account, String field) {
    session.update(
        Edit.once(field, "accounts.edit.added"),
        year -> year.withAccounts(with(year.accounts(), year.accounts().size(), account)));
    session.goTo(new Page.AccountForm(account.id()));
  }

  /// Lists the same set-up once more, right after its model, and opens its form at the name.
  void duplicate(Account account) {
    String id = session.newId();
    Account copy = account.withId(id);
    FreeText name = account.text(AccountField.NAME);
    if (!name.isBlank()) {
      String words = context.text("accounts.copy", name.text());
      copy = copy.with(AccountField.NAME, new Value.Written(new FreeText(words, name.language())));
    }
    Account listed = copy;
    session.update(
        Edit.once(button(account, "duplicate"), "accounts.edit.duplicated"),
        year -> {
          int place = year.accounts().indexOf(account) + 1;
          return year.withAccounts(with(year.accounts(), place, listed));
        });
    session.goTo(new Page.AccountForm(id), FormFields.id(AccountField.NAME));
  }

  /// Takes an account off the list, without a question: the list offers to put it back.
  void remove(String account) {
    session.goTo(new Page.Accounts());
    session.update(
        Edit.once(button(account, "remove"), REMOVED),
        year ->
            year.withAccounts(
                year.accounts().stream().filter(one -> !one.id().equals(account)).toList()));
    session.focus(UNDO);
  }

  /// Puts down that an account is still as it was.
  void look(Account account) {
    session.update(
        Edit.once(button(account, LOOK), "accounts.edit.looked"),
        year ->
            year.withAccount(
                account.id(),
                one -> one.with(AccountField.LAST_LOOKED, new Value.Dated(session.today()))));
  }

  /// The next account that came from the year before and is to be looked at, from one on and then
  /// from the top.
  static Optional<Account> nextToLookAt(Assessment year, Account from) {
    List<Account> open = year.accountsToLookAt();
    int here = year.accounts().indexOf(from);
    return open.stream()
        .filter(one -> year.accounts().indexOf(one) > here)
        .findFirst()
        .or(() -> open.stream().findFirst());
  }

  void complete(boolean complete) {
    session.update(
        Edit.once("accounts-complete", "accounts.edit.complete"),
        year -> year.withAccountsComplete(complete));
  }

  /// The account that the last change took off the list, and the place where it stood.
  static Optional<Removed> lastRemoved(State state) {
    List<Account> now = state.year().assessment().accounts();
    return state
        .before(REMOVED)
        .flatMap(before ->
            before.accounts().stream()
                .filter(account -> now.stream().noneMatch(one -> one.id().equals(account.id())))
                .findFirst()
                .map(account -> new Removed(account, before.accounts().indexOf(account))));
  }

  /// An account that was taken off the list.
  record Removed(Account account, int place) {}

  /// The id of a button of an account's card.
  static String button(Account account, String does) {
    return button(account.id(), does);
  }

  private static String button(String account, String does) {
    return "account-" + account + "-" + does;
  }

  private static List<Account> with(List<Account> accounts, int place, Account account) {
    List<Account> changed = new ArrayList<>(accounts);
    changed.add(place, account);
    return changed;
  }
}
