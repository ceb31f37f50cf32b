package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.Slug;
import java.util.List;
import java.util.Optional;

/// What is asked about one account, in the order in which it is asked.
///
/// No password, address, number or login is among them. Options are stable slugs; their words stand
/// with the messages.
public enum AccountField {
  PLATFORM(Kind.PLATFORM),
  OTHER_PLATFORM(Kind.LINE),
  NAME(Kind.LINE),
  PURPOSE(Kind.CHOICE, "professional", "personal", "both", "clinic-page", "listing", "booking"),
  CONTROLLER(Kind.CHOICE, "me", "clinic", "hired", "nobody", "platform"),
  ACCESS(Kind.CHOICE, "nobody", "people", "not-sure"),
  ACCESS_ROLES(Kind.LINE),
  ACCESS_REVIEWED(Kind.DATE),
  SEPARATE(Kind.CHOICE, "yes", "no", "not-sure"),
  CLIENTS_CONNECTED(Kind.CHOICE, "yes", "no", "not-sure"),
  TITLE_SHOWN(Kind.CHOICE, "yes", "no", "not-sure"),
  AUDIENCE(Kind.CHOICE, "everyone", "approved", "not-sure"),
  REVIEWS(Kind.CHOICE, "off", "on", "no-switch", "no-function", "not-sure"),
  REVIEWS_OFF_ON(Kind.DATE),
  REVIEWS_STEP(Kind.TEXT),
  REQUEST(Kind.CHOICE, "nothing", "asked", "not-yet"),
  REQUEST_ON(Kind.DATE),
  REQUEST_REPLY(Kind.TEXT),
  COMMENTS(Kind.CHOICE, "limited", "open", "no-function", "not-sure"),
  MESSAGES(Kind.CHOICE, "off", "on", "on-with-notice", "no-function", "not-sure"),
  REGISTER_NAME(Kind.CHOICE, "yes", "no", "not-applicable", "not-sure"),
  TWO_STEP(Kind.CHOICE, "on", "off", "not-mine", "not-sure"),
  LAST_LOOKED(Kind.DATE),
  NOTE(Kind.TEXT);

  /// How a field is filled in: a platform of the pack, one option, one line, several lines, or a
  /// day.
  public enum Kind {
    PLATFORM,
    CHOICE,
    LINE,
    TEXT,
    DATE
  }

  private final Kind kind;

  /// Immutable by List.of, which the checker cannot see.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> options;

  AccountField(Kind kind, String... options) {
    this.kind = kind;
    this.options = List.of(options);
  }

  public Kind kind() {
    return kind;
  }

  /// The options of a choice, in their order; empty for every other kind.
  public List<String> options() {
    return options;
  }

  /// The name in files, conditions and message keys.
  public String slug() {
    return Slug.of(this);
  }

  /// The field that a slug names.
  public static Optional<AccountField> of(String slug) {
    return Slug.parse(AccountField.class, slug);
  }
}
