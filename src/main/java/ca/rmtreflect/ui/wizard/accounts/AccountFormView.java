package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.session.Page;
import javafx.scene.layout.FlowPane;

/// One account: what it is, who runs it, its reviews, its conversations, its safety. Nothing is
/// required.
public final class AccountFormView extends PageView {

  public AccountFormView(Context context, String account) {
    super(context);
    FormFields fields = new FormFields(context, account);
    back();
    String name = title(fields.account(context.state()));
    head(context.sectionOf(new Page.Accounts()), name, name);
    if (!context.state().isReadOnly()) {
      lead(context.text("form.intro"));
    }
    StillAsItWas still = new StillAsItWas(context, fields);
    add(still);
    refresh(still::show);
    for (AccountField.Group group : AccountField.Group.values()) {
      FormSection one = new FormSection(context, group, fields);
      add(one);
      refresh(one::show);
      group.fields().forEach(field -> check(state -> one.problem(field, state)));
    }
    refresh(state -> title().setText(title(fields.account(state))));
    FormHelp help = new FormHelp(context, fields);
    refresh(help::show);
    help(help);
    if (!context.state().isReadOnly()) {
      add(buttons(account));
    }
    wayOn(Buttons.primary("continue", context.text("form.done"), this::goOn));
  }

  /// The id of a field's control.
  public static String idOf(AccountField field) {
    return FormFields.id(field);
  }

  private FlowPane buttons(String account) {
    AccountEdits edits = new AccountEdits(context());
    return Buttons.row(
        Buttons.secondary(
            "form-another",
            context().text("form.another"),
            () -> edits.add(Account.blank(session().newId()), "form-another")),
        Buttons.link("form-remove", context().text("form.remove"), () -> edits.remove(account)));
  }

  private String title(Account account) {
    return account.fields().isEmpty() ? context().text("form.title") : context().nameOf(account);
  }
}
