package ca.rmtreflect.ui.session;

/// Something to put right before the page can be left by Continue: the field, and the message that
/// says what is missing.
public record FieldProblem(String field, String words) {}
