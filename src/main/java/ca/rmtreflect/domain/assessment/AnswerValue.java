package ca.rmtreflect.domain.assessment;

/// The five answers to a checkpoint. *Not answered* is the absence of one.
public enum AnswerValue {
  YES,
  IN_PART,
  NOT_YET,
  NOT_APPLICABLE,
  NOT_SURE;

  /// Whether the answer leaves something to do, and so belongs in the action plan.
  public boolean callsForAction() {
    return switch (this) {
      case IN_PART, NOT_YET, NOT_SURE -> true;
      case YES, NOT_APPLICABLE -> false;
    };
  }
}
