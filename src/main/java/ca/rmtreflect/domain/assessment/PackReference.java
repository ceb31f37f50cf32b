package ca.rmtreflect.domain.assessment;

/// Which questionnaire an assessment answers; `digest` is the SHA-256 of its bytes, in hex.
public record PackReference(String id, String version, String digest) {}
