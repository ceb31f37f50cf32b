package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.OwnWords.Box;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.report.ReportChoices.Part;

/// Which of a person's own words go out. `attached` says that the saved answers do, inside a PDF or
/// as a file: then all that is in them does, with what came from the year before. `shown` says that
/// something shows the year besides; that alone holds what was entered later.
public record ExportedWords(
    FollowedYear year,
    Evaluation evaluation,
    Part part,
    boolean withNotes,
    boolean attached,
    boolean shown) {

  /// Whether what was typed in a box goes out with the record.
  public boolean hold(Box box) {
    boolean whole = part == Part.ALL;
    if (attached && !(box instanceof Box.Later)) {
      return true;
    }
    boolean later = shown && whole && year.assessment().isFinished();
    return switch (box) {
      case Box.Profile(var item) -> whole || evaluation.asked().contains(item);
      case Box.OfAccount(var account, var field) ->
          year.assessment().account(account).filter(one -> one.asks(field)).isPresent()
              && (withNotes || field != AccountField.NOTE);
      case Box.Reason(var checkpoint) -> whole && withNotes && isNotApplicable(checkpoint);
      case Box.Note _, Box.Evidence _ -> whole && withNotes;
      case Box.ReasonOfAction(var action) -> whole && isDropped(action, year.assessment());
      case Box.Carried _ -> false;
      case Box.LaterNote _ -> later && withNotes;
      case Box.LaterReason(var action) -> later && isDropped(action, year.now());
      case Box.LaterOutcome _ -> later;
      case Box.Reflection _, Box.OfGoal _, Box.OfAction _, Box.DeclarationName _ -> whole;
    };
  }

  private static boolean isDropped(String action, Assessment in) {
    return in.actions().stream()
        .anyMatch(one -> one.id().equals(action) && one.state() == ActionState.DROPPED);
  }

  private boolean isNotApplicable(String checkpoint) {
    Answer answer = year.assessment().answers().get(checkpoint);
    return answer != null && answer.value() == AnswerValue.NOT_APPLICABLE;
  }
}
