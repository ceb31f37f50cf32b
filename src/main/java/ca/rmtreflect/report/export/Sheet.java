package ca.rmtreflect.report.export;

/// What can be printed that holds nothing of the person: the questions as a form, and the card for
/// the wall.
public enum Sheet {
  FORM,
  CARD
}
