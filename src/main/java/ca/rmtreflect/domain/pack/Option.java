package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;

/// One of the options of a choice item.
public record Option(String id, LocalizedText label) {}
