package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;

/// Where in which source an expectation stands. `source` is the id of a [Source].
public record Citation(String source, LocalizedText place) {}
