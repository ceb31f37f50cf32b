package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.evaluation.PackOrder;
import ca.rmtreflect.domain.pack.Pack;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The year that is open: its questionnaire, what was entered, and what follows from it. `former`
/// is the year from which it was begun, once that was read. `followUp` is what became of its plan
/// after it was finished, and `followable` whether the file for that may be written.
public record OpenYear(
    Pack pack,
    Assessment assessment,
    @Nullable EvaluatedYear former,
    Evaluation evaluation,
    YearAccess standing,
    FollowUp followUp,
    boolean followable) {

  /// A finished year is evaluated as of the day it was finished, so that the screen says what the
  /// record says.
  public static OpenYear of(
      Pack pack,
      Assessment assessment,
      @Nullable EvaluatedYear former,
      YearAccess standing,
      LocalDate today) {
    Assessment arranged = PackOrder.arrange(pack, assessment);
    LocalDate finishedOn = arranged.finishedOn();
    return new OpenYear(
        pack,
        arranged,
        former,
        Evaluation.of(pack, arranged, finishedOn == null ? today : finishedOn),
        standing,
        FollowUp.NONE,
        false);
  }

  OpenYear withFormer(EvaluatedYear earlier) {
    return new OpenYear(pack, assessment, earlier, evaluation, standing, followUp, followable);
  }

  OpenYear withFollowUp(FollowUp newFollowUp, boolean writable) {
    return new OpenYear(pack, assessment, former, evaluation, standing, newFollowUp, writable);
  }

  /// The year with what became of its plan.
  public FollowedYear followed() {
    return new FollowedYear(assessment, followUp);
  }

  /// Whether the year is finished, and what becomes of its plan can be entered.
  public boolean isFollowable() {
    return assessment.isFinished() && isOurs() && followable;
  }

  /// What was entered in the year from which this one was begun.
  public @Nullable Assessment previous() {
    return former == null ? null : former.assessment();
  }

  /// This year, to be compared with another one.
  public EvaluatedYear evaluated() {
    return new EvaluatedYear(pack, assessment, followUp, evaluation);
  }

  /// Whether nothing can be changed.
  public boolean isReadOnly() {
    return assessment.isFinished() || !isOurs();
  }

  /// Whether this window may save it, and so reopen it when it is finished.
  public boolean isOurs() {
    return standing instanceof YearAccess.Ours;
  }
}
