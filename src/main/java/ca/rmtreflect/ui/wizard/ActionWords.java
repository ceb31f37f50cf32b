package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.i18n.AccountNames;
import ca.rmtreflect.ui.kit.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an action is about, and what the person means to do.
final class ActionWords {

  private final Context context;

  ActionWords(Context context) {
    this.context = context;
  }

  String origin(Origin origin) {
    return switch (origin) {
      case Origin.FromCheckpoint(var id) ->
          context
              .year()
              .pack()
              .checkpoint(id)
              .map(Item.Checkpoint::title)
              .or(() ->
                  Optional.ofNullable(context.year().assessment().answers().get(id))
                      .map(Answer::question))
              .map(context::text)
              .orElse(id);
      case Origin.FromAccount(var id, var gap) ->
          context.text("check.named", account(id), context.messages().word("gap.", gap));
      case Origin.Own _ -> context.text("check.action.own");
    };
  }

  static boolean isWritten(@Nullable Action action) {
    return action != null && !action.text().isBlank();
  }

  /// The person's words, with the state where it is no longer open.
  String text(@Nullable Action action) {
    if (action == null || action.text().isBlank()) {
      return context.text("check.action.unwritten");
    }
    String text = ValueWords.preview(action.text().text());
    return action.state() == ActionState.OPEN
        ? text
        : context.text(
            "status.both", text, context.messages().word("action.state.", action.state()));
  }

  private String account(String id) {
    return context
        .year()
        .assessment()
        .account(id)
        .map(account -> AccountNames.of(account, context.year().pack(), context.messages()))
        .orElseGet(() -> context.text("account.unnamed"));
  }
}
