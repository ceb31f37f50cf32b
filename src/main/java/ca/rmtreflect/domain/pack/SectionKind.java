package ca.rmtreflect.domain.pack;

/// What kind of page a section opens.
public enum SectionKind {
  PROFILE,
  ACCOUNTS,
  CHECKPOINTS,
  OUTLOOK,
  ACTIONS,
  FINISH
}
