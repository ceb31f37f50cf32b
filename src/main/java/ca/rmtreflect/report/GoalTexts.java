package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Goal.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is written of a learning goal, line by line.
final class GoalTexts {

  private GoalTexts() {}

  static List<Text> lines(Goal goal, TextMaker words) {
    List<Text> lines = new ArrayList<>();
    if (!goal.text().isBlank()) {
      lines.add(words.typed(goal.text()));
    }
    for (Part part : List.of(Part.ACTIVITY, Part.MEASURE, Part.OUTCOME)) {
      if (!goal.in(part).isBlank()) {
        lines.add(words.labelled(words.word("report.goal.", part), words.typed(goal.in(part))));
      }
    }
    Integer since = goal.since();
    LocalDate closed = goal.closedOn();
    if (closed != null) {
      lines.add(words.quiet("outlook.goal.closed", words.iso(closed)));
    } else if (since != null) {
      lines.add(words.quiet("plan.since", Integer.toString(since)));
    }
    return lines;
  }
}
