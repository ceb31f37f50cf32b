package ca.rmtreflect.domain.pack;

/// How what a pack says came about.
public enum Provenance {
  /// Written from copies of the sources.
  COMPILED,
  /// Compared with the sources themselves, by a person.
  CHECKED
}
