package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.TextLine;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.question.FindingsBox;
import ca.rmtreflect.ui.session.Page;
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
    String section = context.sectionOf(new Page.Accounts());
    head(section, context.text("accounts.title"), section);
    lead(context.text("accounts.intro"));
    FindingsBox findings = new FindingsBox(context, "accounts");
    WordsField find = find();
    Label empty = Texts.paragraph(context.text("accounts.empty"));
    AccountPrompts prompts = new AccountPrompts(context, edits);
    Label complete = Texts.paragraph(context.text("accounts.complete"));
    CarriedAccounts carried = new CarriedAccounts(context);
    add(carried);
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
      carried.show(state);
      cards.show(state, count > MANY ? state.draft(FIND).orElse("") : "");
      prompts.show(state);
    });
    help(advice());
  }

  /// What counts as an account, how to find the forgotten ones, and what is never asked.
  private Node advice() {
    return Boxes.stack(
        Styles.LOOSE,
        Boxes.part(
            context().text("accounts.help.what"),
            Texts.hint(context().text("accounts.help.what.words"))),
        Boxes.part(
            context().text("accounts.help.find"),
            Texts.bullets(
                List.of(
                    context().text("accounts.help.find.name"),
                    context().text("accounts.help.find.place"),
                    context().text("accounts.help.find.colleagues")),
                Styles.SECONDARY,
                Styles.MUTED)),
        Boxes.part(
            context().text("form.help.never"),
            Texts.hint(context().text("form.help.never.words"))));
  }

  private WordsField find() {
    return new WordsField(
            context(),
            new FieldLabel(FIND, context().text("accounts.find")),
            new TextLine(),
            state -> state.draft(FIND).orElse(""),
            text -> {
              if (text.isEmpty()) {
                session().dropDraft(FIND);
              } else {
                session().keepDraft(FIND, text);
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
      session().next();
    } else {
      session().focus("accounts-complete");
    }
  }

  private void addAccount() {
    edits.add(Account.blank(session().newId()), ADD);
  }
}
