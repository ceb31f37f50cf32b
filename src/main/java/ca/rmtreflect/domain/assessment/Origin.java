package ca.rmtreflect.domain.assessment;

/// What called for an action.
public sealed interface Origin {

  /// The answer to a checkpoint.
  record FromCheckpoint(String checkpoint) implements Origin {}

  /// Something in the set-up of an account.
  record FromAccount(String account, AccountGap gap) implements Origin {}

  /// The person added it freely.
  record Own() implements Origin {}
}
