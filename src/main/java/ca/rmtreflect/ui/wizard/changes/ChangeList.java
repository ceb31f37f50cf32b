package ca.rmtreflect.ui.wizard.changes;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.evaluation.CheckpointChange;
import ca.rmtreflect.domain.evaluation.CheckpointChange.Kind;
import ca.rmtreflect.domain.evaluation.YearComparison;
import ca.rmtreflect.domain.evaluation.YearComparison.AccountChange;
import ca.rmtreflect.domain.evaluation.YearComparison.ActionOutcome;
import ca.rmtreflect.domain.evaluation.YearComparison.Outcome;
import ca.rmtreflect.report.ChangeMark;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/// What is different between two years: each question by the way in which it went on, each account
/// down to the setting, and what became of the actions that were open.
final class ChangeList extends VBox {

  private final Context context;
  private final YearPair pair;
  private final boolean leads;
  private final String earlier;
  private final String later;

  /// `leads`: the later year is open, and each line leads to its page.
  ChangeList(Context context, YearPair pair, boolean leads) {
    this.context = context;
    this.pair = pair;
    this.leads = leads;
    earlier = pair.earlierName();
    later = pair.laterName();
    getStyleClass().add(Styles.SPACED);
    YearComparison comparison = YearComparison.of(pair.earlier(), pair.later());
    if (comparison.isEmpty()) {
      getChildren().add(Texts.paragraph(context.text("report.changes.none", earlier)));
    }
    for (Kind kind : Kind.values()) {
      addGroup(kind, comparison.of(kind));
      if (kind == Kind.REWORDED) {
        addAccounts(comparison);
        addActions(comparison.actions());
      }
    }
  }

  private void addGroup(Kind kind, List<CheckpointChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    VBox head =
        Boxes.stack(
            Styles.TIGHT,
            Texts.heading(
                context.text(
                    "changes.group", ChangeMark.symbol(kind), context.word("change.", kind))));
    if (kind == Kind.DIFFERENT) {
      head.getChildren().add(Texts.hint(context.text("change.different.hint")));
    }
    VBox rows = Boxes.stack(Styles.RULE);
    changes.forEach(change -> rows.getChildren().add(row(change)));
    getChildren().add(Boxes.stack(Styles.STACK, head, rows));
  }

  private ChangeRow row(CheckpointChange change) {
    String id = change.checkpoint();
    Optional<Page.OfYear> page =
        pair.later().pack().checkpoint(id).map(_ -> new Page.Checkpoint(id));
    return new ChangeRow(
        context, change, title(id, context.text(change.title()), page), earlier, later);
  }

  private void addAccounts(YearComparison comparison) {
    VBox rows = Boxes.stack(Styles.RULE);
    AccountFieldWords then = new AccountFieldWords(context, pair.earlier());
    AccountFieldWords now = new AccountFieldWords(context, pair.later());
    for (Account added : comparison.added()) {
      rows.getChildren()
          .add(account(added, now, form(added), List.of(context.text("report.changes.added"))));
    }
    for (Account removed : comparison.removed()) {
      rows.getChildren()
          .add(
              account(
                  removed,
                  then,
                  new Page.Accounts(),
                  List.of(context.text("report.changes.removed"))));
    }
    for (AccountChange change : comparison.changed()) {
      List<String> lines =
          change.fields().stream().map(field -> line(change, field, then, now)).toList();
      rows.getChildren().add(account(change.after(), now, form(change.after()), lines));
    }
    if (!rows.getChildren().isEmpty()) {
      getChildren()
          .add(Boxes.stack(Styles.STACK, Texts.heading(context.text("changes.accounts")), rows));
    }
  }

  private void addActions(List<ActionOutcome> actions) {
    if (actions.isEmpty()) {
      return;
    }
    VBox rows = Boxes.stack(Styles.RULE);
    for (ActionOutcome one : actions) {
      Action action = one.action();
      List<String> lines = new ArrayList<>(List.of(outcome(one)));
      if (one.outcome() == Outcome.DROPPED && !action.reason().isBlank()) {
        lines.add(context.text("actions.dropped", action.reason().text()));
      }
      rows.getChildren()
          .add(entry("action-" + action.id(), action.text().text(), new Page.Actions(), lines));
    }
    getChildren()
        .add(
            Boxes.stack(
                Styles.STACK,
                Texts.heading(context.text("report.changes.actions", earlier)),
                rows));
  }

  private String outcome(ActionOutcome one) {
    String outcome = context.word("report.outcome.", one.outcome());
    LocalDate done = one.action().doneOn();
    return done == null ? outcome : context.text("check.named", outcome, context.day(done));
  }

  private static Page.OfYear form(Account account) {
    return new Page.AccountForm(account.id());
  }

  private String line(
      AccountChange change, AccountField field, AccountFieldWords then, AccountFieldWords now) {
    return context.text(
        "changes.account.field",
        context.nameOf(field),
        then.value(change.before(), field),
        now.value(change.after(), field),
        earlier);
  }

  private VBox account(
      Account account, AccountFieldWords words, Page.OfYear page, List<String> lines) {
    return entry("account-" + account.id(), words.name(account), page, lines);
  }

  /// A line of its own, with what is to be said of it beneath.
  private VBox entry(String id, String name, Page.OfYear page, List<String> lines) {
    List<String> spoken = new ArrayList<>(lines);
    Labeled title = title(id, name, Optional.of(page));
    spoken.addFirst(title.getText());
    title.setAccessibleText(String.join(context.text("list.comma"), spoken));
    VBox row = Boxes.stack(Styles.TIGHT, title);
    lines.forEach(line -> row.getChildren().add(Texts.hint(line)));
    row.getStyleClass().add("change-entry");
    return row;
  }

  /// The name of a line, which leads to its page where there is one to lead to.
  private Labeled title(String id, String words, Optional<Page.OfYear> page) {
    return page.filter(_ -> leads)
        .<Labeled>map(to -> {
          String link = "change-" + id;
          Hyperlink title = Buttons.link(link, words, () -> context.session().visit(to, link));
          title.getStyleClass().add(Styles.PLAIN);
          return title;
        })
        .orElseGet(() -> Texts.label(words));
  }
}
