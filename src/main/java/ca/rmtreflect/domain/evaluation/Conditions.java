package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Condition;
import java.util.List;
import java.util.Optional;

/// Whether a condition holds for what is entered so far.
final class Conditions {

  private Conditions() {}

  static Truth check(Condition condition, Assessment assessment) {
    return switch (condition) {
      case Condition.Always _ -> Truth.TRUE;
      case Condition.Chosen chosen -> chosen(chosen, assessment);
      case Condition.OfAccount account -> Truth.of(anyAccount(account, assessment));
      case Condition.Any(var of) ->
          of.stream().map(one -> check(one, assessment)).reduce(Truth.FALSE, Truth::or);
      case Condition.All(var of) ->
          of.stream().map(one -> check(one, assessment)).reduce(Truth.TRUE, Truth::and);
      case Condition.Not(var of) -> check(of, assessment).not();
    };
  }

  private static Truth chosen(Condition.Chosen condition, Assessment assessment) {
    List<String> options = assessment.chosen(condition.item());
    return options.isEmpty()
        ? Truth.UNKNOWN
        : Truth.of(options.stream().anyMatch(condition.anyOf()::contains));
  }

  private static boolean anyAccount(Condition.OfAccount condition, Assessment assessment) {
    return assessment.accounts().stream()
        .map(account -> asked(account, condition.field()))
        .anyMatch(option ->
            option.filter(condition.options()::contains).isPresent() != condition.negated());
  }

  /// What a field held before the account changed its purpose is kept, but no longer says anything.
  private static Optional<String> asked(Account account, AccountField field) {
    return account.asks(field) ? account.chosen(field) : Optional.empty();
  }
}
