package ca.rmtreflect.i18n;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.pack.Pack;

/// What an account is called where it is mentioned: its own name, else its platform, else what it
/// is.
public final class AccountNames {

  private AccountNames() {}

  /// Never blank: a personal account needs no name, and a new one has none yet.
  public static String of(Account account, Pack pack, Messages messages) {
    String name = account.text(AccountField.NAME).text().strip();
    if (!name.isEmpty()) {
      return name;
    }
    String platform = platform(account, pack, messages);
    if (account.isPersonal()) {
      return platform.isEmpty()
          ? messages.text("account.unnamed.personal")
          : messages.text("account.unnamed.personal.on", platform);
    }
    return platform.isEmpty() ? messages.text("account.unnamed") : platform;
  }

  /// What an option of a field is called.
  public static String option(AccountField field, String option, Messages messages) {
    return messages.text("account.option." + field.slug() + "." + option);
  }

  /// The platform in words: the person's own where it is another one; empty when none is chosen.
  public static String platform(Account account, Pack pack, Messages messages) {
    String own = account.text(AccountField.OTHER_PLATFORM).text().strip();
    if (account.asks(AccountField.OTHER_PLATFORM) && !own.isEmpty()) {
      return own;
    }
    return account
        .chosen(AccountField.PLATFORM)
        .flatMap(pack::platform)
        .map(platform -> platform.name().in(messages.language()))
        .orElse("");
  }
}
