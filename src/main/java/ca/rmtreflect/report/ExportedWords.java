package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.OwnWords.Box;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.report.ReportChoices.Part;

/// Which of a person's own words a record shows. `attached` says that the saved answers go along
/// inside a PDF: then all of them do.
public record ExportedWords(
    Assessment assessment, Evaluation evaluation, Part part, boolean withNotes, boolean attached) {

  /// Whether what was typed in a box goes out with the record.
  public boolean hold(Box box) {
    if (attached) {
      return true;
    }
    boolean whole = part == Part.ALL;
    return switch (box) {
      case Box.Profile(var item) -> whole || evaluation.asked().contains(item);
      case Box.OfAccount(var account, var field) ->
          assessment.account(account).filter(one -> one.asks(field)).isPresent()
              && (withNotes || field != AccountField.NOTE);
      case Box.Reason(var checkpoint) -> whole && withNotes && isNotApplicable(checkpoint);
      case Box.Note _, Box.Evidence _ -> whole && withNotes;
      case Box.ReasonOfAction(var action) -> whole && isDropped(action);
      case Box.Reflection _, Box.OfGoal _, Box.OfAction _, Box.DeclarationName _ -> whole;
    };
  }

  private boolean isDropped(String action) {
    return assessment.actions().stream()
        .anyMatch(one -> one.id().equals(action) && one.state() == ActionState.DROPPED);
  }

  private boolean isNotApplicable(String checkpoint) {
    Answer answer = assessment.answers().get(checkpoint);
    return answer != null && answer.value() == AnswerValue.NOT_APPLICABLE;
  }
}
