package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.TextLine;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.question.FindingsBox;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.PageOrder;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The inventory: every account as a card, what is easily forgotten, and the person's word that
/// this is all.
public final class AccountsView extends PageView {

  /// From here on a list is searched rather than read.
  private static final int MANY = 12;

  private static final String FIND = "accounts-find";
  private static final String ADD = "accounts-add";

  private final AccountEdits edits;
  private final AccountCards cards;

  public AccountsView(Context context) {
    super(context);
    this.edits = new AccountEdits(context);
    this.cards = new AccountCards(context);
    wide();
    back();
    String section =
        PageOrder.sectionOf(new Page.Accounts(), context.year().pack())
            .map(one -> context.text(one.title()))
            .orElse("");
    head(section, context.text("accounts.title"), section);
    lead(context.text("accounts.intro"));
    FindingsBox findings = new FindingsBox(context, "accounts");
    WordsField find = find();
    Label empty = Texts.paragraph(context.text("accounts.empty"));
    AccountPrompts prompts = new AccountPrompts(context, edits);
    Label complete = Texts.label(context.text("accounts.complete"), Styles.BODY);
    add(findings);
    add(find);
    add(empty, cards, prompts, complete, buttons());
    refresh(state -> {
      Assessment year = state.year().assessment();
      int count = year.accounts().size();
      eyebrow(context.text("accounts.eyebrow", section, count));
      Boxes.present(find, count > MANY);
      Boxes.present(empty, count == 0 && !year.accountsComplete());
      Boxes.present(complete, year.accountsComplete());
      // An empty list is remarked on once the person says that it is complete, not on arrival.
      findings.show(count > 0 || year.accountsComplete(), state);
      cards.show(state, count > MANY ? state.draft(FIND).orElse("") : "");
      prompts.show(state);
    });
    help(new AccountsHelp(context));
  }

  private WordsField find() {
    return new WordsField(
            context(),
            new TextLine(FIND),
            context().text("accounts.find"),
            "",
            state -> state.draft(FIND).orElse(""),
            text -> {
              if (text.isEmpty()) {
                context().session().dropDraft(FIND);
              } else {
                context().session().keepDraft(FIND, text);
              }
            })
        .unwatched();
  }

  /// Until the person says that this is all, adding is the next thing to do; then, going on.
  private Node buttons() {
    FlowPane row = Buttons.row();
    ButtonBase goOn = Buttons.primary("continue", context().text("page.continue"), this::goOn);
    Button complete = Buttons.secondary("accounts-complete", "", () -> complete(true));
    wayOn(goOn);
    wayOn(complete);
    refresh(state -> {
      Assessment year = state.year().assessment();
      boolean over = year.accountsComplete() || state.isReadOnly();
      Boxes.present(goOn, over);
      Boxes.present(complete, !over);
      complete.setText(
          context()
              .text(year.accounts().isEmpty() ? "accounts.there-is-none" : "accounts.that-is-all"));
      Boolean shown = (Boolean) row.getUserData();
      if (!state.isReadOnly() && (shown == null || shown != over)) {
        row.setUserData(over);
        row.getChildren().setAll(adding(over));
      }
    });
    return row;
  }

  private List<Node> adding(boolean over) {
    String words = context().text("accounts.add");
    return over
        ? List.of(
            Buttons.secondary(ADD, words, this::addAccount),
            Buttons.link(
                "accounts-not-all", context().text("accounts.not-all"), () -> complete(false)))
        : List.of(Buttons.primary(ADD, words, this::addAccount));
  }

  private void complete(boolean complete) {
    edits.complete(complete);
    if (complete) {
      context().session().next();
    } else {
      context().session().focus("accounts-complete");
    }
  }

  private void addAccount() {
    edits.add(Account.blank(context().session().newId()), ADD);
  }
}
