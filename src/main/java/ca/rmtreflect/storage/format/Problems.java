package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.Problem;
import java.util.ArrayList;
import java.util.List;

/// All that is wrong in one file, in the order in which it was met.
final class Problems {

  /// A hostile file can be wrong in a million places; nobody reads more than these.
  private static final int MOST = 100;

  private final List<Problem> found = new ArrayList<>();

  void add(String pointer, Problem.Code code, Object... values) {
    if (found.size() < MOST) {
      found.add(Problem.of(pointer, code, values));
    } else if (found.size() == MOST) {
      found.add(Problem.of("", Problem.Code.MORE_PROBLEMS, MOST));
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Problem> found() {
    return List.copyOf(found);
  }
}
