package ca.rmtreflect.ui.session;

/// What a change is about. `field` is the id of the control that made it, unique on its page;
/// `words` the message that names it when it is undone.
///
/// Changes by typing in one field come together as long as the person does not pause.
public record Edit(String field, String words, boolean typing) {

  /// A stroke in a text.
  public static Edit typing(String field, String words) {
    return new Edit(field, words, true);
  }

  /// A choice, an addition, a removal.
  public static Edit once(String field, String words) {
    return new Edit(field, words, false);
  }
}
