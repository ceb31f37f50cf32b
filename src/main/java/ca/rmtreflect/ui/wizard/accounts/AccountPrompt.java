package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Pack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An account that the person may well have: what they said that they use comes first, then what is
/// easily forgotten, mostly because it exists without them. What is already clear about it is
/// filled in.
enum AccountPrompt {
  INSTAGRAM("instagram", "professional", "me"),
  FACEBOOK("facebook-page", "professional", "me"),
  PERSONAL(null, "personal", null),
  GOOGLE("google-business", "listing", "nobody"),
  YELP("yelp", "listing", "nobody"),
  APPLE_MAPS("apple-maps", "listing", "nobody"),
  RATEMDS("ratemds", "listing", "nobody"),
  INSURER("insurer-directory", "listing", "platform"),
  DIRECTORY("other-booking", "listing", "nobody"),
  CLINIC_PAGE(null, "clinic-page", "clinic"),
  ABANDONED(null, "professional", "me");

  /// The profile item that says where social media is used.
  private static final String SOCIAL_MEDIA = "social-media";

  private final @Nullable String platform;
  private final String purpose;
  private final @Nullable String controller;

  AccountPrompt(@Nullable String platform, String purpose, @Nullable String controller) {
    this.platform = platform;
    this.purpose = purpose;
    this.controller = controller;
  }

  /// The account as it begins.
  Account begin(String id, Pack pack) {
    Account account = Account.blank(id).with(AccountField.PURPOSE, Value.Chosen.one(purpose));
    if (platform != null && pack.platform(platform).isPresent()) {
      account = account.with(AccountField.PLATFORM, Value.Chosen.one(platform));
    }
    return controller == null
        ? account
        : account.with(AccountField.CONTROLLER, Value.Chosen.one(controller));
  }

  /// Whether it goes with what the person said of their use of social media.
  boolean suits(Assessment year) {
    List<String> uses = year.chosen(SOCIAL_MEDIA);
    return switch (this) {
      case INSTAGRAM, FACEBOOK -> uses.contains("practice");
      case PERSONAL -> !uses.contains("none");
      case GOOGLE, YELP, APPLE_MAPS, RATEMDS, INSURER, DIRECTORY, CLINIC_PAGE, ABANDONED -> true;
    };
  }

  /// Whether such an account is already among those listed. Somebody may have abandoned several.
  boolean isListed(List<Account> accounts) {
    return this != ABANDONED && accounts.stream().anyMatch(this::fits);
  }

  private boolean fits(Account account) {
    boolean samePlatform =
        account.chosen(AccountField.PLATFORM).filter(one -> one.equals(platform)).isPresent();
    boolean samePurpose = account.is(AccountField.PURPOSE, purpose);
    return switch (this) {
      case GOOGLE, YELP, APPLE_MAPS, RATEMDS, INSURER -> samePlatform;
      case INSTAGRAM, FACEBOOK, DIRECTORY -> samePlatform && samePurpose;
      case CLINIC_PAGE, ABANDONED, PERSONAL -> samePurpose;
    };
  }
}
