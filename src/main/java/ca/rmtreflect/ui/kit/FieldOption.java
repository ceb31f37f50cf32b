package ca.rmtreflect.ui.kit;

/// Something that can be chosen: a stable id, and its words.
public record FieldOption(String id, String label) {}
