package ca.rmtreflect.ui.session;

/// Where the focus is to go: to a field of the page. Each wish has a number of its own, so that the
/// same field can be wished for twice.
public record Focus(String field, long number) {}
