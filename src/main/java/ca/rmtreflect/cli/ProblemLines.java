package ca.rmtreflect.cli;

import ca.rmtreflect.domain.Problem;
import java.util.List;

/// Prints what is wrong in a file, a line a problem: `FILE: /json/pointer: sentence`.
final class ProblemLines {

  private ProblemLines() {}

  static void print(Terms terms, String file, List<Problem> problems) {
    for (Problem problem : problems) {
      String sentence =
          terms.messages().word("problem.", problem.code(), problem.values().toArray());
      String pointer = problem.pointer().isEmpty() ? "/" : problem.pointer();
      terms.out().println(file + ": " + pointer + ": " + sentence);
    }
  }
}
