package ca.rmtreflect.json;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Problem.Code;
import java.util.ArrayList;
import java.util.List;

/// Everything that is wrong with one file, in the order in which it was found.
public final class Problems {

  /// A hostile file can be wrong in a million places, and nobody reads more than these.
  public static final int MOST = 100;

  private final List<Problem> found = new ArrayList<>();

  public void add(String pointer, Code code, Object... values) {
    if (found.size() < MOST) {
      found.add(Problem.of(pointer, code, values));
    } else if (found.size() == MOST) {
      found.add(Problem.of("", Code.MORE_PROBLEMS, MOST));
    }
  }

  /// Whether the list is full, so that nothing more need be read.
  public boolean isFull() {
    return found.size() > MOST;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> found() {
    return List.copyOf(found);
  }
}
