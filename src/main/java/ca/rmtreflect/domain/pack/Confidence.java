package ca.rmtreflect.domain.pack;

/// How sure a platform note is.
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW
}
