package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.i18n.AccountNames;
import ca.rmtreflect.ui.kit.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// An account in a few words.
final class AccountWords {

  /// A longer step or list of roles would hide the facts around it; the form shows all of it.
  private static final int LONGEST = 80;

  private final Context context;

  AccountWords(Context context) {
    this.context = context;
  }

  /// The facts of a card: what each is called, and what was entered or that nothing was.
  SequencedMap<String, String> facts(Account account) {
    SequencedMap<String, String> facts = new LinkedHashMap<>();
    List<AccountField> fields =
        account.isPersonal()
            ? List.of(
                AccountField.CLIENTS_CONNECTED, AccountField.TITLE_SHOWN, AccountField.LAST_LOOKED)
            : List.of(
                AccountField.PURPOSE,
                AccountField.CONTROLLER,
                AccountField.REVIEWS,
                AccountField.LAST_LOOKED);
    String platform = AccountNames.platform(account, context.year().pack(), context.messages());
    if (!platform.isEmpty() && !context.nameOf(account).contains(platform)) {
      facts.put(context.nameOf(AccountField.PLATFORM), platform);
    }
    for (AccountField field : fields) {
      String fact = fact(account, field);
      facts.put(context.nameOf(field), fact.isEmpty() ? context.text("accounts.open") : fact);
    }
    return facts;
  }

  /// Everything that a search may look through.
  String searched(Account account) {
    return context.nameOf(account)
        + "\n"
        + AccountNames.platform(account, context.year().pack(), context.messages())
        + "\n"
        + String.join("\n", facts(account).values());
  }

  private String fact(Account account, AccountField field) {
    String words = account.chosen(field).map(option -> context.nameOf(field, option)).orElse("");
    return switch (field) {
      case CONTROLLER -> joined("; ", words, access(account));
      case REVIEWS -> joined(". ", reviews(account, words), request(account));
      case LAST_LOOKED -> account.date(field).map(context::day).orElse("");
      default -> words;
    };
  }

  private String access(Account account) {
    if (account.is(AccountField.ACCESS, "people")) {
      String roles = brief(account.text(AccountField.ACCESS_ROLES).text());
      return roles.isEmpty() ? context.text("accounts.access.people") : roles;
    }
    return account.is(AccountField.ACCESS, "not-sure")
        ? context.text("accounts.access.not-sure")
        : "";
  }

  private String reviews(Account account, String words) {
    if (account.asks(AccountField.REVIEWS_OFF_ON)) {
      return account
          .date(AccountField.REVIEWS_OFF_ON)
          .map(day -> context.text("accounts.reviews.off-on", context.day(day)))
          .orElse(words);
    }
    return account.asks(AccountField.REVIEWS_STEP)
        ? joined(". ", words, brief(account.text(AccountField.REVIEWS_STEP).text()))
        : words;
  }

  private String request(Account account) {
    if (!account.asks(AccountField.REQUEST)) {
      return "";
    }
    if (account.is(AccountField.REQUEST, "not-yet")) {
      return context.text("accounts.request.not-yet");
    }
    if (!account.is(AccountField.REQUEST, "asked")) {
      return "";
    }
    boolean replied = !account.text(AccountField.REQUEST_REPLY).isBlank();
    return account
        .date(AccountField.REQUEST_ON)
        .map(day ->
            context.text(
                replied ? "accounts.request.replied-on" : "accounts.request.waiting-on",
                context.day(day)))
        .orElseGet(
            () -> context.text(replied ? "accounts.request.replied" : "accounts.request.waiting"));
  }

  private static String joined(String between, String... parts) {
    List<String> said = new ArrayList<>(List.of(parts));
    said.removeIf(String::isEmpty);
    return String.join(between, said);
  }

  /// One line of a text, cut where it would hide what is around it.
  static String brief(String text) {
    String line = text.strip();
    String bare = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return FreeText.beginning(bare, LONGEST);
  }
}
