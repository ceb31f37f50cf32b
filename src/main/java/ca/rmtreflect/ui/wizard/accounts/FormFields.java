package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.DateSense;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.DateField;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.FieldOption;
import ca.rmtreflect.ui.kit.GrowingTextArea;
import ca.rmtreflect.ui.kit.OptionsField.Layout;
import ca.rmtreflect.ui.kit.RadioField;
import ca.rmtreflect.ui.kit.SelectField;
import ca.rmtreflect.ui.kit.TextLine;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the fields of one account, each showing and changing its part of the state.
final class FormFields {

  private final Context context;
  private final String account;

  FormFields(Context context, String account) {
    this.context = context;
    this.account = account;
  }

  /// The id of a field's control.
  static String id(AccountField field) {
    return "form-" + field.slug();
  }

  /// The account of a state; one that is gone is blank.
  Account account(State state) {
    return state.year().assessment().account(account).orElseGet(() -> Account.blank(account));
  }

  /// The field, as its kind asks for it.
  Field field(AccountField field) {
    FieldLabel label = new FieldLabel(id(field), context.nameOf(field), hint(field));
    return switch (field.kind()) {
      case PLATFORM ->
          new SelectField(
              context,
              label,
              context.year().pack().platforms().stream()
                  .map(platform -> new FieldOption(platform.id(), context.text(platform.name())))
                  .toList(),
              state -> account(state).chosen(field),
              chosen -> choose(field, chosen));
      case CHOICE ->
          new RadioField(
              context,
              label,
              Layout.ROW,
              choices(field),
              state -> account(state).chosen(field),
              chosen -> choose(field, chosen));
      case LINE, TEXT ->
          WordsField.of(
              context,
              label,
              field.kind() == AccountField.Kind.LINE ? new TextLine() : new GrowingTextArea(),
              state -> account(state).text(field),
              text -> set(typing(field), field, new Value.Written(text)));
      case DATE ->
          new DateField(
                  context,
                  label,
                  DateSense.PAST,
                  state -> account(state).date(field),
                  day -> set(typing(field), field, day.map(Value.Dated::new).orElse(null)))
              .withToday();
    };
  }

  private List<FieldOption> choices(AccountField field) {
    return field.options().stream()
        .map(option -> new FieldOption(option, context.nameOf(field, option)))
        .toList();
  }

  private void choose(AccountField field, Optional<String> chosen) {
    set(
        Edit.once(id(field), "account.field." + field.slug()),
        field,
        chosen.map(Value.Chosen::one).orElse(null));
  }

  private void set(Edit edit, AccountField field, @Nullable Value value) {
    context
        .session()
        .update(edit, year -> year.withAccount(account, one -> one.with(field, value)));
  }

  private static Edit typing(AccountField field) {
    return Edit.typing(id(field), "account.field." + field.slug());
  }

  private String hint(AccountField field) {
    return switch (field) {
      case PURPOSE, NAME, ACCESS_ROLES, REVIEWS, REVIEWS_STEP, REQUEST_REPLY, TWO_STEP, NOTE ->
          context.text("form.hint." + field.slug());
      case PLATFORM,
          OTHER_PLATFORM,
          CONTROLLER,
          ACCESS,
          ACCESS_REVIEWED,
          SEPARATE,
          CLIENTS_CONNECTED,
          TITLE_SHOWN,
          AUDIENCE,
          REVIEWS_OFF_ON,
          REQUEST,
          REQUEST_ON,
          COMMENTS,
          MESSAGES,
          REGISTER_NAME,
          LAST_LOOKED ->
          "";
    };
  }
}
