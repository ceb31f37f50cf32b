package ca.rmtreflect.domain.evaluation;

/// How far a section has come, as a word and never as a grade. `NOTHING_ASKED`: no item of it
/// applies.
public enum Progress {
  NOT_STARTED,
  IN_PROGRESS,
  COMPLETED,
  NOTHING_ASKED
}
