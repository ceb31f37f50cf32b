package ca.rmtreflect.report;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.i18n.AccountNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What accounts are called and what their fields say.
record AccountTexts(Pack pack, TextMaker words) {

  private static final Set<String> PERSONAL =
      Set.of(
          "controller.me",
          "controller.clinic",
          "controller.hired",
          "controller.nobody",
          "audience.approved",
          "two-step.not-mine");

  /// The account's own name in the language in which it was typed, else what it is.
  Text name(Account account) {
    FreeText typed = account.text(AccountField.NAME);
    return typed.isBlank()
        ? words.typed(AccountNames.of(account, pack, words.messages()))
        : words.typed(typed);
  }

  /// The name on one line, cut where it is longer than so many characters.
  Text briefName(Account account, int most) {
    FreeText typed = account.text(AccountField.NAME);
    return typed.isBlank() ? name(account) : words.brief(typed, most);
  }

  /// Whether nobody needs to be told the platform beside the name; the same in both languages, so
  /// that a record has the same shape in each.
  boolean nameSaysPlatform(Account account) {
    FreeText typed = account.text(AccountField.NAME);
    return typed.isBlank()
        || account
            .chosen(AccountField.PLATFORM)
            .flatMap(pack::platform)
            .filter(platform ->
                Stream.of(Language.values())
                    .anyMatch(language -> typed.text().contains(platform.name().in(language))))
            .isPresent();
  }

  Text names(List<Account> accounts) {
    return words.joined(accounts.stream().map(this::name).toList(), "; ");
  }

  Text label(AccountField field) {
    return words.word("account.field.", field);
  }

  /// What a field says; empty when it says nothing.
  Optional<Text> value(Account account, AccountField field) {
    return switch (account.fields().get(field)) {
      case null -> Optional.empty();
      case Value.Chosen _ when field == AccountField.PLATFORM -> Optional.of(platform(account));
      case Value.Chosen(var options) ->
          Optional.of(
              words.joined(options.stream().map(option -> option(field, option)).toList(), ", "));
      case Value.Written(var text) ->
          text.isBlank() ? Optional.empty() : Optional.of(words.typed(text));
      case Value.Dated(var date) -> Optional.of(words.iso(date));
    };
  }

  /// A field with its label in front, for a line under another.
  Optional<Text> labelled(Account account, AccountField field) {
    return value(account, field).map(value -> words.labelled(label(field), value));
  }

  /// What an option is called in a record that others read too: the window's words for some of them
  /// speak for the person.
  Text option(AccountField field, String option) {
    String named = field.slug() + "." + option;
    if (PERSONAL.contains(named)) {
      return words.text("report.option." + named);
    }
    return words.typed(
        field.options().contains(option)
            ? AccountNames.option(field, option, words.messages())
            : option);
  }

  private Text platform(Account account) {
    FreeText own = account.text(AccountField.OTHER_PLATFORM);
    return account.asks(AccountField.OTHER_PLATFORM) && !own.isBlank()
        ? words.typed(own)
        : words.typed(AccountNames.platform(account, pack, words.messages()));
  }

  /// What deserves a second look.
  Text gap(AccountGap gap) {
    return gap == AccountGap.UNCLAIMED
        ? words.text("report.gap.unclaimed")
        : words.word("gap.", gap);
  }

  /// That an account came from the year before and was not looked at in this one.
  static Text notLookedAt(ReportInput input) {
    String year = Integer.toString(input.assessment().year());
    return input.words().text("report.accounts.not-looked", year);
  }
}
