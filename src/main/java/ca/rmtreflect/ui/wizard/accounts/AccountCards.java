package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Pager;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.UndoRow;
import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The cards of the listed accounts. A card is made anew only when its account changes. Arrow keys
/// move from card to card.
final class AccountCards extends VBox {

  private final Context context;
  private final AccountWords words;
  private final Map<String, AccountCard> cards = new HashMap<>();
  private final List<AccountCard> shown = new ArrayList<>();
  private final Pager pager;

  AccountCards(Context context) {
    this.context = context;
    this.words = new AccountWords(context);
    this.pager = new Pager(context, "accounts-part");
    getStyleClass().add(Styles.LOOSE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  /// Shows the accounts in which a search finds its words; an empty search finds all.
  void show(State state, String search) {
    List<Account> accounts = state.year().assessment().accounts();
    Optional<AccountEdits.Removed> removed = AccountEdits.lastRemoved(state);
    List<Integer> found = found(accounts, search);
    List<Integer> part =
        pager.part(state, found, place -> isWished(state, place, accounts.get(place), removed));
    Map<String, AccountCard> before = Map.copyOf(cards);
    cards.clear();
    shown.clear();
    List<Node> nodes = new ArrayList<>(List.of(pager.range()));
    for (int place : part) {
      removed.filter(one -> one.place() == place).ifPresent(one -> nodes.add(undo(one)));
      Account account = accounts.get(place);
      AccountCard card = card(account, before.get(account.id()), state);
      card.place(place + 1, accounts.size());
      cards.put(account.id(), card);
      nodes.add(card);
      shown.add(card);
    }
    removed.filter(one -> one.place() >= accounts.size()).ifPresent(one -> nodes.add(undo(one)));
    if (found.isEmpty() && !accounts.isEmpty()) {
      nodes.add(Texts.hint(context.text("accounts.find.none")));
    }
    nodes.add(pager.buttons());
    Boxes.update(this, nodes);
    Boxes.present(this, nodes.size() > 2);
  }

  private List<Integer> found(List<Account> accounts, String search) {
    String wanted = search.strip().toLowerCase(Locale.ROOT);
    return IntStream.range(0, accounts.size())
        .filter(place ->
            wanted.isEmpty()
                || words.searched(accounts.get(place)).toLowerCase(Locale.ROOT).contains(wanted))
        .boxed()
        .toList();
  }

  private static boolean isWished(
      State state, int place, Account account, Optional<AccountEdits.Removed> removed) {
    boolean undo = Pager.isWished(state, AccountEdits.UNDO);
    return undo
        ? removed.filter(one -> one.place() <= place + 1).isPresent()
        : Pager.isWished(state, AccountEdits.button(account, ""));
  }

  private AccountCard card(Account account, @Nullable AccountCard before, State state) {
    return before != null && before.isOf(account, state)
        ? before
        : new AccountCard(context, account, state);
  }

  private Node undo(AccountEdits.Removed removed) {
    return new UndoRow(
        context,
        AccountEdits.UNDO,
        context.text("accounts.removed", context.nameOf(removed.account())));
  }

  private void move(KeyEvent event) {
    int here = here(event.getTarget());
    int there =
        switch (event.getCode()) {
          case DOWN -> here + 1;
          case UP -> here - 1;
          case HOME -> 0;
          case END -> shown.size() - 1;
          default -> -1;
        };
    if (here >= 0 && there >= 0 && there < shown.size()) {
      shown.get(there).button(shown.get(here).does(event.getTarget())).requestFocus();
      event.consume();
    }
  }

  private int here(Object target) {
    for (int i = 0; i < shown.size(); i++) {
      if (!shown.get(i).does(target).isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
