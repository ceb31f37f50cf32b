package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FittingRow;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// An account in the list: what it is called, what stands out, a few facts, and what can be done
/// with it.
final class AccountCard extends VBox {

  private final Context context;
  private final Account account;
  private final String name;
  private final boolean toLookAt;
  private final Map<String, Hyperlink> buttons = new LinkedHashMap<>();

  AccountCard(Context context, Account account, State state) {
    this.context = context;
    this.account = account;
    OpenYear year = state.year();
    boolean readOnly = state.isReadOnly();
    toLookAt = year.assessment().isToLookAt(account);
    AccountWords words = new AccountWords(context);
    name = context.nameOf(account);
    getStyleClass().add(Styles.CARD);
    FittingRow head = new FittingRow(Styles.CARD_HEAD, Texts.label(name, Styles.HEADING));
    if (toLookAt) {
      head.getChildren().add(Texts.tag(context.text("accounts.to-look-at")));
    }
    for (AccountChip chip : AccountChip.of(account, year.evaluation().asOf())) {
      head.getChildren().add(Texts.tag(context.word("accounts.chip.", chip)));
    }
    FlowPane row = Buttons.row();
    AccountEdits edits = new AccountEdits(context);
    if (toLookAt && !readOnly) {
      button(row, AccountEdits.LOOK, "accounts.look", this::look);
    }
    Page.AccountForm form = new Page.AccountForm(account.id());
    button(row, "edit", readOnly ? "accounts.see" : "accounts.edit", () -> goTo(form));
    if (!readOnly) {
      button(row, "duplicate", "accounts.duplicate", () -> edits.duplicate(account));
      button(row, "remove", "accounts.remove", () -> edits.remove(account.id()));
    }
    getChildren()
        .addAll(
            head,
            account.fields().isEmpty()
                ? Texts.hint(context.text("accounts.blank"))
                : facts(words.facts(account)),
            row);
  }

  Account account() {
    return account;
  }

  /// Whether the card shows an account as it is now.
  boolean isOf(Account now, State state) {
    return account.equals(now) && toLookAt == state.year().assessment().isToLookAt(now);
  }

  /// The focus goes to the same button of the next account: the one that was pressed is gone.
  private void look() {
    new AccountEdits(context).look(account);
    context
        .session()
        .focus(
            AccountEdits.nextToLookAt(context.year().assessment(), account)
                .map(next -> AccountEdits.button(next, AccountEdits.LOOK))
                .orElseGet(() -> AccountEdits.button(account, "edit")));
  }

  /// Tells where in the list the card stands, so that two accounts of one name can be told apart.
  void place(int number, int of) {
    buttons
        .values()
        .forEach(button ->
            button.setAccessibleText(
                context.text(
                    "accounts.button.name",
                    button.getText(),
                    AccountWords.brief(name),
                    number,
                    of)));
  }

  /// The link that does something with the account.
  Hyperlink button(String does) {
    return buttons.getOrDefault(does, buttons.values().iterator().next());
  }

  /// What the link does; empty for a link of another card.
  String does(Object link) {
    return buttons.entrySet().stream()
        .filter(entry -> entry.getValue().equals(link))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /// What nobody has filled in yet stands back.
  private Node facts(SequencedMap<String, String> facts) {
    GridPane grid = Boxes.keyValues(facts);
    String open = context.text("accounts.open");
    for (Node node : grid.getChildren()) {
      if (node instanceof Label label && label.getText().equals(open)) {
        label.getStyleClass().add(Styles.MUTED);
      }
    }
    return grid;
  }

  private void goTo(Page page) {
    context.session().goTo(page);
  }

  private void button(FlowPane row, String does, String words, Runnable action) {
    Hyperlink link = Buttons.link(AccountEdits.button(account, does), context.text(words), action);
    buttons.put(does, link);
    row.getChildren().add(link);
  }
}
