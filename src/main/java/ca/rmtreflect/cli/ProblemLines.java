package ca.rmtreflect.cli;

import ca.rmtreflect.domain.Problem;
import java.util.List;

/// Prints what is wrong in a file, a line a problem: `FILE: /json/pointer: sentence`.
final class ProblemLines {

  private ProblemLines() {}

  static void print(Terms terms, String file, List<Problem> problems) {
    problems.forEach(problem -> terms.out().println(line(terms, file, problem)));
  }

  static String line(Terms terms, String file, Problem problem) {
    String sentence = terms.messages().word("problem.", problem.code(), problem.values().toArray());
    String pointer = problem.pointer().isEmpty() ? "/" : problem.pointer();
    return file + ": " + pointer + ": " + sentence;
  }
}
