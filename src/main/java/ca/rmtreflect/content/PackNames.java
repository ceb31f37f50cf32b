package ca.rmtreflect.content;

import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.json.Cursor;
import ca.rmtreflect.json.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a pack has named so far, and what is to be checked once it is read to its end.
final class PackNames {

  private final Ids sources = new Ids();
  private final Ids risks = new Ids();
  private final Ids conditions = new Ids();
  private final Ids items = new Ids();
  private final Map<String, Set<String>> optionsByChoice = new HashMap<>();
  private final List<Runnable> checks = new ArrayList<>();

  Ids sources() {
    return sources;
  }

  Ids risks() {
    return risks;
  }

  Ids conditions() {
    return conditions;
  }

  Ids items() {
    return items;
  }

  /// Takes down a choice of the profile. Without options it stands for an item that could not be
  /// read, and any option may be named.
  void defineChoice(String item, Set<String> options) {
    optionsByChoice.put(item, options);
  }

  /// Asks for a choice of the profile, which stands further on in the pack.
  void requireChoice(Cursor at, String item) {
    checks.add(() -> {
      if (!items.isEmpty() && !optionsByChoice.containsKey(item)) {
        at.report(Code.UNKNOWN_CHOICE_ITEM, item);
      }
    });
  }

  /// Asks for an option of a choice, which stands further on in the pack.
  void requireOption(Cursor at, String item, String option) {
    checks.add(() -> {
      Set<String> options = optionsByChoice.getOrDefault(item, Set.of());
      if (!options.isEmpty() && !options.contains(option)) {
        at.report(Code.UNKNOWN_OPTION, option, item);
      }
    });
  }

  /// Checks what was asked for.
  void settle() {
    checks.forEach(Runnable::run);
  }
}
