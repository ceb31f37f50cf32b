package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.FreeText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Anything the public can meet the practice on, and how it is set up. The id survives the copy
/// into the next year.
///
/// Fields that are no longer asked, after a change of purpose for instance, keep what was entered.
public record Account(String id, Map<AccountField, Value> fields) {

  public Account {
    EnumMap<AccountField, Value> copy = new EnumMap<>(AccountField.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
  }

  /// An account about which nothing is known yet.
  public static Account blank(String id) {
    return new Account(id, Map.of());
  }

  /// This account with one field filled in, or emptied when `value` is null or holds nothing.
  public Account with(AccountField field, @Nullable Value value) {
    EnumMap<AccountField, Value> changed = new EnumMap<>(AccountField.class);
    changed.putAll(fields);
    if (value == null || value.isEmpty()) {
      changed.remove(field);
    } else {
      changed.put(field, value);
    }
    return new Account(id, changed);
  }

  /// The same set-up under another id.
  public Account withId(String newId) {
    return new Account(newId, fields);
  }

  /// The option chosen in a choice or platform field.
  public Optional<String> chosen(AccountField field) {
    return fields.get(field) instanceof Value.Chosen(var options)
        ? options.stream().findFirst()
        : Optional.empty();
  }

  /// Whether one of these options is chosen. An option that the field does not know is a mistake in
  /// the caller.
  public boolean is(AccountField field, String... anyOf) {
    for (String option : anyOf) {
      if (field.kind() == AccountField.Kind.CHOICE && !field.options().contains(option)) {
        throw new IllegalArgumentException(field.slug() + " has no option " + option);
      }
    }
    return chosen(field).filter(List.of(anyOf)::contains).isPresent();
  }

  /// Whether a field is asked and says this.
  public boolean says(AccountField field, String option) {
    return asks(field) && is(field, option);
  }

  /// What was typed in a field, empty when nothing was.
  public FreeText text(AccountField field) {
    return fields.get(field) instanceof Value.Written(var text) ? text : FreeText.EMPTY;
  }

  /// The day entered in a field.
  public Optional<LocalDate> date(AccountField field) {
    return fields.get(field) instanceof Value.Dated(var date)
        ? Optional.of(date)
        : Optional.empty();
  }

  /// Whether this is a purely personal account, of which less is asked.
  public boolean isPersonal() {
    return is(AccountField.PURPOSE, "personal");
  }

  /// Whether a field is worth asking, given what is already entered.
  public boolean asks(AccountField field) {
    return switch (field) {
      case PLATFORM, NAME, PURPOSE, AUDIENCE, TWO_STEP, LAST_LOOKED -> true;
      case OTHER_PLATFORM -> is(AccountField.PLATFORM, "other", "other-booking");
      case SEPARATE, CLIENTS_CONNECTED, TITLE_SHOWN -> isPersonal();
      case CONTROLLER, ACCESS, REVIEWS, COMMENTS, MESSAGES, REGISTER_NAME, NOTE -> !isPersonal();
      case ACCESS_ROLES, ACCESS_REVIEWED -> !isPersonal() && is(AccountField.ACCESS, "people");
      case REVIEWS_OFF_ON -> !isPersonal() && is(AccountField.REVIEWS, "off");
      case REVIEWS_STEP -> !isPersonal() && is(AccountField.REVIEWS, "no-switch");
      case REQUEST ->
          !isPersonal() && is(AccountField.CONTROLLER, "clinic", "hired", "nobody", "platform");
      case REQUEST_ON, REQUEST_REPLY ->
          asks(AccountField.REQUEST) && is(AccountField.REQUEST, "asked");
    };
  }
}
