package ca.rmtreflect.ui.session;

/// Where the focus is to go: to a field of the page, and in a text to a place, or to none where the
/// caret is negative. Each wish has a number of its own, so that the same field can be wished for
/// twice.
public record Focus(String field, int caret, long number) {

  /// The caret stays where it is.
  static final int ANYWHERE = -1;
}
