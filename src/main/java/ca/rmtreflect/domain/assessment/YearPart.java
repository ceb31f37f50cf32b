package ca.rmtreflect.domain.assessment;

/// What of a year can come into the next one. Of the actions, only the open ones do.
public enum YearPart {
  PROFILE,
  ACCOUNTS,
  ANSWERS,
  GOALS,
  ACTIONS
}
