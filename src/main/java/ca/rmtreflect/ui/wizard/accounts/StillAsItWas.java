package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FittingRow;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;

/// On the page of an account that came from the year before: when it was last looked at, and one
/// press that puts down that nothing changed and goes on to the next one.
final class StillAsItWas extends FittingRow {

  private final Context context;
  private final FormFields fields;
  private boolean built;

  StillAsItWas(Context context, FormFields fields) {
    super("former-answer");
    this.context = context;
    this.fields = fields;
    Boxes.present(this, false);
  }

  void show(State state) {
    Account account = fields.account(state);
    boolean open = !state.isReadOnly() && state.year().assessment().isToLookAt(account);
    if (open && !built) {
      built = true;
      getChildren()
          .addAll(
              Texts.hint(
                  account
                      .date(AccountField.LAST_LOOKED)
                      .map(day -> context.text("accounts.look.last", context.day(day)))
                      .orElseGet(() -> context.text("accounts.look.never"))),
              Buttons.link("form-look", context.text("accounts.look"), this::look));
    }
    Boxes.present(this, open);
  }

  private void look() {
    Account account = fields.account(context.state());
    new AccountEdits(context).look(account);
    Assessment year = context.year().assessment();
    context
        .session()
        .goTo(
            AccountEdits.nextToLookAt(year, account)
                .<Page>map(next -> new Page.AccountForm(next.id()))
                .orElseGet(Page.Accounts::new));
  }
}
