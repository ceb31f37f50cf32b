package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;

/// One of the risks that the founding article names; checkpoints are tagged with them.
public record Risk(String id, LocalizedText title) {}
