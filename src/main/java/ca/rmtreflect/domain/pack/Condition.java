package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.assessment.AccountField;
import java.util.List;

/// When an item is asked.
public sealed interface Condition {

  /// Every time.
  record Always() implements Condition {}

  /// One of these options is chosen in a choice item; unknown while the item is unanswered.
  record Chosen(String item, List<String> anyOf) implements Condition {
    public Chosen {
      anyOf = List.copyOf(anyOf);
    }
  }

  /// Some listed account has one of these options in a field or, when `negated`, none of them.
  record OfAccount(AccountField field, List<String> options, boolean negated) implements Condition {
    public OfAccount {
      options = List.copyOf(options);
    }
  }

  /// At least one of these holds.
  record Any(List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }
  }

  /// All of these hold.
  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  /// The other does not hold.
  record Not(Condition of) implements Condition {}
}
