package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import java.util.Optional;

/// What called for an action, in words, and the page where it stands.
record ActionReason(String title, String reason, Optional<Page.OfYear> page) {

  static ActionReason of(Context context, OpenYear year, ActionLine line) {
    return switch (line.planned().origin()) {
      case Origin.FromCheckpoint(var checkpoint) -> ofCheckpoint(context, year, line, checkpoint);
      case Origin.FromAccount(var account, var gap) -> ofAccount(context, year, line, account, gap);
      case Origin.Own _ -> new ActionReason(context.text("actions.own"), "", Optional.empty());
    };
  }

  private static ActionReason ofCheckpoint(
      Context context, OpenYear year, ActionLine line, String checkpoint) {
    String title =
        year.pack()
            .checkpoint(checkpoint)
            .map(one -> context.text(one.title()))
            .orElseGet(() -> context.text("actions.checkpoint.gone"));
    String reason =
        line.group() == ActionLine.Group.PAST
            ? context.text("actions.past.answer")
            : year.assessment()
                .valueOf(checkpoint)
                .map(value -> context.text("actions.answered", context.word("answer.", value)))
                .orElse("");
    return new ActionReason(
        title,
        reason,
        year.pack().checkpoint(checkpoint).map(_ -> new Page.Checkpoint(checkpoint)));
  }

  private static ActionReason ofAccount(
      Context context, OpenYear year, ActionLine line, String id, AccountGap gap) {
    Optional<Account> account = year.assessment().account(id);
    String title =
        account.map(context::nameOf).orElseGet(() -> context.text("actions.account.gone"));
    String words = context.word("gap.", gap);
    String reason =
        line.group() == ActionLine.Group.PAST ? context.text("actions.past.account", words) : words;
    return new ActionReason(title, reason, account.map(one -> new Page.AccountForm(one.id())));
  }
}
