package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.assessment.PackReference;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A year as the list of years shows it, read along with the list, so that no file is read twice.
///
/// `counts` are the answers among the `asked` checkpoints. `actions` are those with words that are
/// still open, the one that is due first before the others. `newer`: it can be opened, but only
/// read, as a newer program wrote it or has its questions. `copy` says that it was made from
/// another file; `pack` is the questionnaire that it answers.
public record YearSummary(
    String id,
    int year,
    AssessmentState state,
    boolean sample,
    Map<AnswerValue, Integer> counts,
    int asked,
    LocalDateTime changedAt,
    @Nullable LocalDate finishedOn,
    boolean newer,
    boolean copy,
    List<Action> actions,
    WayOn wayOn,
    PackReference pack) {

  /// Where work goes on, and the title of the section that this is in; none for the overview.
  public record WayOn(Page.OfYear page, @Nullable LocalizedText section) {}

  public YearSummary {
    counts = Map.copyOf(counts);
    actions = List.copyOf(actions);
  }

  public int answered() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
