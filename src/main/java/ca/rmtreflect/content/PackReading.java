package ca.rmtreflect.content;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.pack.Pack;
import java.util.List;

/// What came of reading a pack: the pack, or everything that is wrong with it.
public sealed interface PackReading {

  /// The pack, with every reference resolved.
  record Whole(Pack pack) implements PackReading {}

  /// All problems, never only the first. There is at least one.
  record Broken(List<Problem> problems) implements PackReading {
    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
