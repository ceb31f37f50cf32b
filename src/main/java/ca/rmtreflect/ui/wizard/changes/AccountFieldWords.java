package ca.rmtreflect.ui.wizard.changes;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.i18n.AccountNames;
import ca.rmtreflect.ui.kit.Context;
import java.util.stream.Collectors;

/// What accounts of a year are called, and what their fields say.
record AccountFieldWords(Context context, EvaluatedYear year) {

  /// In characters: the form and the record show all of a longer text.
  private static final int LONGEST = 120;

  String name(Account account) {
    return AccountNames.of(account, year.pack(), context.messages());
  }

  /// Words even for a field that says nothing.
  String value(Account account, AccountField field) {
    String words =
        switch (account.fields().get(field)) {
          case null -> "";
          case Value.Chosen _ when field == AccountField.PLATFORM ->
              AccountNames.platform(account, year.pack(), context.messages());
          case Value.Chosen(var options) ->
              options.stream()
                  .map(option -> option(field, option))
                  .collect(Collectors.joining(context.text("list.comma")));
          case Value.Written(var text) -> FreeText.beginning(text.text(), LONGEST);
          case Value.Dated(var date) -> context.day(date);
        };
    return words.isBlank() ? context.text("changes.blank") : words;
  }

  /// An option that this program does not know goes by its id.
  private String option(AccountField field, String option) {
    return field.options().contains(option) ? context.nameOf(field, option) : option;
  }
}
