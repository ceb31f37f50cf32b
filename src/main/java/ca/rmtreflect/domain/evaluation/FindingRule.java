package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.AccountGap;
import org.jspecify.annotations.Nullable;

/// What is compared with what. Each rule stands beside one checkpoint or, where `place` is
/// `accounts`, the inventory.
///
/// Only a rule whose `contradictsYes` is true may call a *Yes* different; the others stay
/// invitations.
public enum FindingRule {
  SEPARATE_BUT_SHARED("separate-accounts", AccountGap.NOT_SEPARATE, true),
  CLIENTS_ON_PERSONAL("no-client-connections", AccountGap.CLIENTS_CONNECTED_THERE, true),
  TITLE_ON_PERSONAL("title-on-personal", AccountGap.TITLE_ON_PERSONAL, true),
  MESSAGES_WITHOUT_NOTICE("health-by-message", AccountGap.MESSAGES_WITHOUT_NOTICE, false),
  NOT_LOOKED_AT("practice-accounts", AccountGap.NOT_LOOKED_AT, false),
  ACCESS_NOT_KNOWN("access-known", AccountGap.ACCESS_NOT_KNOWN, true),
  TWO_STEP_OFF("access-known", AccountGap.TWO_STEP_OFF, false),
  COMMENTS_OPEN("others-posts-reviewed", AccountGap.COMMENTS_OPEN, false),
  NAME_DIFFERS("name-as-registered", AccountGap.NAME_NOT_AS_REGISTERED, true),
  UNCLAIMED("responsible-rmt-identified", AccountGap.UNCLAIMED, false),
  NOT_ASKED_YET("asked-and-noted", AccountGap.NOT_ASKED_YET, true),
  REVIEWS_SHOWN("avoid-testimonials", AccountGap.REVIEWS_ON, false),
  REVIEWS_ON("disable-testimonials", AccountGap.REVIEWS_ON, true),
  REVIEWS_NOT_KNOWN("disable-testimonials", AccountGap.REVIEWS_NOT_KNOWN, false),
  BOOKING_REVIEWS("no-review-requests", AccountGap.REVIEWS_ON, false),
  NONE_USED_BUT_LISTED("accounts", null, false),
  USED_BUT_NONE_LISTED("accounts", null, false);

  private final String place;
  private final @Nullable AccountGap gap;
  private final boolean contradictsYes;

  FindingRule(String place, @Nullable AccountGap gap, boolean contradictsYes) {
    this.place = place;
    this.gap = gap;
    this.contradictsYes = contradictsYes;
  }

  /// The id of the checkpoint, or of the section, beside which the finding stands.
  public String place() {
    return place;
  }

  /// What in an account the rule looks for; null where it looks at the list of accounts.
  public @Nullable AccountGap gap() {
    return gap;
  }

  boolean contradictsYes() {
    return contradictsYes;
  }
}
