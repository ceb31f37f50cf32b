package ca.rmtreflect.domain.pack;

/// Whether the owner of an account can switch reviews off. `NONE`: the platform has no such
/// function.
public enum ReviewsSwitch {
  YES,
  NO,
  NONE,
  UNKNOWN
}
