package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Carried;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// How many of the accounts that came from the year before are still to be looked at, and the way
/// to the first of them.
final class CarriedAccounts extends VBox {

  private final Context context;
  private List<Account> shown = List.of();

  CarriedAccounts(Context context) {
    this.context = context;
    Boxes.present(this, false);
  }

  void show(State state) {
    Assessment year = state.year().assessment();
    List<Account> open = state.isReadOnly() ? List.of() : year.accountsToLookAt();
    if (!open.equals(shown)) {
      shown = open;
      getChildren().clear();
      Optional.ofNullable(year.carried())
          .filter(_ -> !open.isEmpty())
          .ifPresent(carried -> getChildren().add(notice(carried, open)));
      Boxes.present(this, !open.isEmpty());
    }
  }

  private VBox notice(Carried carried, List<Account> open) {
    Account first = open.getFirst();
    return Boxes.notice(
        context.text("accounts.look.open", Integer.toString(carried.year()), open.size()),
        Buttons.link(
            "accounts-look",
            context.text("accounts.look.first", AccountWords.brief(context.nameOf(first))),
            () -> context.session().goTo(new Page.AccountForm(first.id()))));
  }
}
