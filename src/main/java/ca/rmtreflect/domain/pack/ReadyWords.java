package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;

/// A message that a person may copy and adapt: what it is for, and its words.
public record ReadyWords(LocalizedText title, LocalizedText text) {}
