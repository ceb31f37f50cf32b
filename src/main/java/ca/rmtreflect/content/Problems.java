package ca.rmtreflect.content;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Problem.Code;
import java.util.ArrayList;
import java.util.List;

/// Gathers what is wrong with one file.
final class Problems {

  /// Nobody reads further, and a hostile file could make millions.
  static final int MOST = 1000;

  private final List<Problem> found = new ArrayList<>();

  void add(String pointer, Code code, Object... values) {
    if (found.size() < MOST) {
      found.add(Problem.of(pointer, code, values));
    } else if (found.size() == MOST) {
      found.add(Problem.of("", Code.MORE_PROBLEMS, MOST));
    }
  }

  /// Whether nothing more is told, so that nothing more need be read.
  boolean areTooMany() {
    return found.size() > MOST;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Problem> found() {
    return List.copyOf(found);
  }
}
