package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.ui.kit.Context;
import org.jspecify.annotations.Nullable;

/// What an action is about, and what the person means to do.
final class ActionWords {

  private final Context context;

  ActionWords(Context context) {
    this.context = context;
  }

  String origin(Origin origin) {
    return switch (origin) {
      case Origin.FromCheckpoint(var id) -> context.titleOf(id).orElse(id);
      case Origin.FromAccount(var id, var gap) ->
          context.text("check.named", account(id), context.word("gap.", gap));
      case Origin.Own _ -> context.text("check.action.own");
    };
  }

  static boolean isWritten(@Nullable Action action) {
    return action != null && !action.text().isBlank();
  }

  /// The person's words, with the state where it is no longer open.
  String text(@Nullable Action action) {
    if (action == null || action.text().isBlank()) {
      boolean declined = action != null && action.state() == ActionState.DROPPED;
      return context.text(declined ? "actions.declined" : "check.action.unwritten");
    }
    String text = ValueWords.preview(action.text().text());
    return action.state() == ActionState.OPEN
        ? text
        : context.text("status.both", text, context.word("action.state.", action.state()));
  }

  private String account(String id) {
    return context
        .year()
        .assessment()
        .account(id)
        .map(context::nameOf)
        .orElseGet(() -> context.text("account.unnamed"));
  }
}
