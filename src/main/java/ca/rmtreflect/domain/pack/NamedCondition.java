package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A condition that several items share, with the sentence that says why they were not asked; null
/// for *always*.
public record NamedCondition(String id, Condition when, @Nullable LocalizedText otherwise) {}
