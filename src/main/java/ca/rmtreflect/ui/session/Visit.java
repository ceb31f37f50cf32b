package ca.rmtreflect.ui.session;

/// A visit to a page from a field of another one, where Continue and Back lead again.
public record Visit(Page.OfYear to, Page.OfYear from, String field) {}
