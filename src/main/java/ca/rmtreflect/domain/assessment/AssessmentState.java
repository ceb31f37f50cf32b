package ca.rmtreflect.domain.assessment;

/// Whether an assessment can still be changed.
public enum AssessmentState {
  OPEN,
  FINISHED
}
