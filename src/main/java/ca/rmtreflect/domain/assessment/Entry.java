package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.LocalizedText;

/// A filled-in choice, text or date item, with the question as it stood, so that an old year prints
/// as it was.
public record Entry(String item, int revision, Value value, LocalizedText question) {}
