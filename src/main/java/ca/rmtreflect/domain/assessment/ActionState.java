package ca.rmtreflect.domain.assessment;

/// How far an action has come. `DROPPED` is a decision, not a failure.
public enum ActionState {
  OPEN,
  DONE,
  DROPPED
}
