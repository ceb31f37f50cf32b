package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is asked about one account, in the order in which it is asked.
///
/// No password, address, number or login is among them. Options are stable slugs; their words stand
/// with the messages.
public enum AccountField {
  PLATFORM(Group.WHAT, Kind.PLATFORM),
  OTHER_PLATFORM(PLATFORM, Kind.LINE),
  NAME(Group.WHAT, Kind.LINE),
  PURPOSE(
      Group.WHAT,
      Kind.CHOICE,
      "professional",
      "personal",
      "both",
      "clinic-page",
      "listing",
      "booking"),
  CONTROLLER(Group.WHO, Kind.CHOICE, "me", "clinic", "hired", "nobody", "platform"),
  ACCESS(Group.WHO, Kind.CHOICE, "nobody", "people", "not-sure"),
  ACCESS_ROLES(ACCESS, Kind.LINE),
  ACCESS_REVIEWED(ACCESS, Kind.DATE),
  SEPARATE(Group.WHO, Kind.CHOICE, "yes", "no", "not-sure"),
  CLIENTS_CONNECTED(Group.WHO, Kind.CHOICE, "yes", "no", "not-sure"),
  TITLE_SHOWN(Group.WHO, Kind.CHOICE, "yes", "no", "not-sure"),
  AUDIENCE(Group.WHO, Kind.CHOICE, "everyone", "approved", "not-sure"),
  REVIEWS(Group.REVIEWS, Kind.CHOICE, "off", "on", "no-switch", "no-function", "not-sure"),
  REVIEWS_OFF_ON(REVIEWS, Kind.DATE),
  REVIEWS_STEP(REVIEWS, Kind.TEXT),
  REQUEST(Group.REVIEWS, Kind.CHOICE, "nothing", "asked", "not-yet"),
  REQUEST_ON(REQUEST, Kind.DATE),
  REQUEST_REPLY(REQUEST, Kind.TEXT),
  COMMENTS(Group.CONVERSATIONS, Kind.CHOICE, "limited", "open", "no-function", "not-sure"),
  MESSAGES(
      Group.CONVERSATIONS, Kind.CHOICE, "off", "on", "on-with-notice", "no-function", "not-sure"),
  REGISTER_NAME(Group.SAFETY, Kind.CHOICE, "yes", "no", "not-applicable", "not-sure"),
  TWO_STEP(Group.SAFETY, Kind.CHOICE, "on", "off", "not-mine", "not-sure"),
  LAST_LOOKED(Group.SAFETY, Kind.DATE),
  NOTE(Group.SAFETY, Kind.TEXT);

  /// Fields that are asked together.
  public enum Group {
    WHAT,
    WHO,
    REVIEWS,
    CONVERSATIONS,
    SAFETY;

    /// The fields of the group, in their order. What an account is used for comes first, as it
    /// decides what else is asked.
    public List<AccountField> fields() {
      return Stream.of(AccountField.values())
          .filter(field -> field.group == this)
          .sorted(Comparator.comparing(field -> field != PURPOSE))
          .toList();
    }
  }

  /// How a field is filled in: a platform of the pack, one option, one line, several lines, or a
  /// day.
  public enum Kind {
    PLATFORM,
    CHOICE,
    LINE,
    TEXT,
    DATE
  }

  private final Group group;
  private final @Nullable AccountField parent;
  private final Kind kind;

  /// Immutable by List.of, which the checker cannot see.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> options;

  AccountField(Group group, Kind kind, String... options) {
    this(group, null, kind, options);
  }

  AccountField(AccountField parent, Kind kind) {
    this(parent.group, parent, kind);
  }

  AccountField(Group group, @Nullable AccountField parent, Kind kind, String... options) {
    this.group = group;
    this.parent = parent;
    this.kind = kind;
    this.options = List.of(options);
  }

  public Group group() {
    return group;
  }

  /// The field of which this is a detail, if it is one.
  public Optional<AccountField> parent() {
    return Optional.ofNullable(parent);
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
