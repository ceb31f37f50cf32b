package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.pack.Item;

/// An item that was not asked, and the sentence that says why.
public record NotAsked(Item item, LocalizedText reason) {}
