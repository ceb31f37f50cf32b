package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The first page at a glance: answers counted and never scored, the accounts in a few lines, what
/// is to be done first. It keeps to one page: all of it stands in full further on.
final class GlanceChapter {

  private static final int MOST = 5;
  private static final int MOST_IN_BOTH = 3;

  /// In characters: two lines, about.
  private static final int LONGEST = 160;

  private GlanceChapter() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.glance"), "at-a-glance"));
    blocks.addAll(counts(input.evaluation(), words));
    if (hasRoom(input)) {
      blocks.add(new Block.Heading(2, words.text("report.glance.accounts"), "accounts-in-brief"));
    }
    blocks.add(AccountsSummary.of(input));
    if (hasRoom(input)) {
      blocks.add(new Block.Heading(2, words.text("report.glance.actions"), "open-actions"));
    }
    blocks.addAll(actions(input));
    return blocks;
  }

  /// Two languages fill the page without headings of a second level.
  private static boolean hasRoom(ReportInput input) {
    return input.choices().language() != ReportLanguage.BILINGUAL;
  }

  /// The accounts alone.
  static List<Block> ofAccounts(ReportInput input) {
    Text title = input.words().text("report.glance.accounts");
    return List.of(new Block.Heading(1, title, "at-a-glance"), AccountsSummary.of(input));
  }

  private static List<Block> counts(Evaluation evaluation, TextMaker words) {
    List<Block.Count> counts = new ArrayList<>();
    for (AnswerValue value : AnswerValue.values()) {
      counts.add(
          new Block.Count(
              evaluation.counts().getOrDefault(value, 0), AnswerMark.label(value, words)));
    }
    counts.add(new Block.Count(evaluation.unanswered().size(), AnswerMark.label(null, words)));
    int asked = evaluation.askedCheckpoints();
    return List.of(
        new Block.Counts(words.text("report.glance.counts"), counts),
        Lines.small(
            words.text(
                "report.glance.asked", asked, LeftOpenChapter.checkpoints(evaluation.notAsked()))));
  }

  private static List<Block> actions(ReportInput input) {
    Evaluation evaluation = input.evaluation();
    TextMaker words = input.words();
    int most = hasRoom(input) ? MOST : MOST_IN_BOTH;
    String column = hasRoom(input) ? "report.column.action" : "report.glance.actions";
    List<Block> blocks = new ArrayList<>();
    List<Action> open =
        evaluation.plan().stream()
            .map(PlannedAction::action)
            .filter(Objects::nonNull)
            .filter(action -> action.state() == ActionState.OPEN && !action.text().isBlank())
            .sorted(Comparator.comparing(GlanceChapter::due))
            .toList();
    if (open.isEmpty()) {
      blocks.add(Lines.line(words.text("report.glance.no-action")));
    } else {
      blocks.add(
          new Block.Table(
              words.text("report.glance.actions"),
              List.of(
                  Lines.unbroken(words.text("report.column.due"), 16),
                  Lines.column(words.text(column), 84)),
              open.stream()
                  .limit(most)
                  .map(action ->
                      Lines.row(day(action.due(), words), words.brief(action.text(), LONGEST)))
                  .toList()));
    }
    List<Text> more = new ArrayList<>();
    if (open.size() > most) {
      more.add(words.text("report.glance.more", open.size() - most));
    }
    int unwritten = (int) evaluation.plan().stream().filter(PlannedAction::isUnwritten).count();
    if (unwritten > 0) {
      more.add(words.text("report.glance.unwritten", unwritten));
    }
    if (!more.isEmpty()) {
      blocks.add(Lines.small(words.joined(more, " ")));
    }
    return blocks;
  }

  private static LocalDate due(Action action) {
    return action.due() == null ? LocalDate.MAX : action.due();
  }

  /// A day in a table, or the words that none is set.
  static Text day(@Nullable LocalDate day, TextMaker words) {
    return day == null ? words.quiet("report.no-date") : words.iso(day);
  }
}
