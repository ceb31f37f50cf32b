package ca.rmtreflect.ui.kit;

/// What a field is called: the id under which edits, problems and the focus know it, the words of
/// its label, and a hint, which may be empty.
public record FieldLabel(String id, String label, String hint) {

  public FieldLabel(String id, String label) {
    this(id, label, "");
  }
}
