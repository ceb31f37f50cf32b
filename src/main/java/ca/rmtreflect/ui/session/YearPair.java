package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.evaluation.EvaluatedYear;

/// Two years to look at side by side, the earlier one first.
public record YearPair(EvaluatedYear earlier, EvaluatedYear later) {

  /// Two years in whichever order they come.
  public static YearPair of(EvaluatedYear one, EvaluatedYear other) {
    return one.assessment().year() <= other.assessment().year()
        ? new YearPair(one, other)
        : new YearPair(other, one);
  }

  public String earlierName() {
    return Integer.toString(earlier.assessment().year());
  }

  public String laterName() {
    return Integer.toString(later.assessment().year());
  }
}
