package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.kit.Context;
import java.util.List;

/// What the help suggests for a point that has no action yet: the examples of its question, or what
/// settles something in an account.
final class Suggestions {

  private Suggestions() {}

  static List<String> of(Context context, Origin origin) {
    return switch (origin) {
      case Origin.FromCheckpoint(var checkpoint) ->
          context.year().pack().checkpoint(checkpoint).map(Item.Checkpoint::examples).stream()
              .flatMap(List::stream)
              .map(context::text)
              .toList();
      case Origin.FromAccount(_, var gap) -> List.of(context.word("actions.suggestion.", gap));
      case Origin.Own _ -> List.of();
    };
  }
}
