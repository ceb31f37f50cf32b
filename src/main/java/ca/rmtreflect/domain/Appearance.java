package ca.rmtreflect.domain;

/// Light or dark, as the person wants the window: like the rest of their system unless they say.
public enum Appearance {
  SYSTEM,
  LIGHT,
  DARK
}
