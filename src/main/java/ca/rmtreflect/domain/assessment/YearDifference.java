package ca.rmtreflect.domain.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// In how many things two states of the same year differ: answers to questions, accounts, plans,
/// which are goals and actions, and whatever else was entered.
public record YearDifference(int answers, int accounts, int plans, int others) {

  public static YearDifference between(Assessment one, Assessment other) {
    int others =
        count(one.profile(), other.profile()) + count(one.reflections(), other.reflections());
    return new YearDifference(
        count(one.answers(), other.answers()),
        count(one.accounts(), other.accounts(), Account::id),
        count(one.goals(), other.goals(), Goal::id)
            + count(one.actions(), other.actions(), Action::id),
        others
            + (one.declaration().equals(other.declaration()) ? 0 : 1)
            + (one.state() == other.state() ? 0 : 1)
            + (one.year() == other.year() ? 0 : 1)
            + (one.accountsComplete() == other.accountsComplete() ? 0 : 1));
  }

  /// In how many plans two states differ of what was entered after a year was finished.
  public static YearDifference between(FollowUp one, FollowUp other) {
    return new YearDifference(
        0,
        0,
        count(one.goals(), other.goals(), FollowUp.OfGoal::id)
            + count(one.actions(), other.actions(), FollowUp.OfAction::id),
        0);
  }

  public boolean isNone() {
    return answers + accounts + plans + others == 0;
  }

  private static <T> int count(List<T> one, List<T> other, Function<T, String> id) {
    return count(keyed(one, id), keyed(other, id));
  }

  private static <T> int count(Map<String, T> one, Map<String, T> other) {
    Set<String> all = new HashSet<>(one.keySet());
    all.addAll(other.keySet());
    return (int) all.stream().filter(key -> !Objects.equals(one.get(key), other.get(key))).count();
  }

  private static <T> Map<String, T> keyed(List<T> things, Function<T, String> id) {
    Map<String, T> keyed = new HashMap<>();
    things.forEach(thing -> keyed.put(id.apply(thing), thing));
    return keyed;
  }
}
