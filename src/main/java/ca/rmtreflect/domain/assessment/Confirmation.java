package ca.rmtreflect.domain.assessment;

import java.util.Optional;

/// What an answer is to the one of the year before.
public enum Confirmation {
  /// Nothing came from the year before.
  FRESH,
  /// The same answer, looked at again.
  CONFIRMED,
  /// Another answer to the same question.
  CHANGED,
  /// An answer to a question that has another meaning now.
  REWORDED;

  /// `carried` is what came from the year before, if anything did.
  public static Confirmation of(Answer answer, Optional<Answer> carried) {
    return carried.map(former -> of(answer, former)).orElse(FRESH);
  }

  private static Confirmation of(Answer answer, Answer former) {
    if (answer.revision() != former.revision()) {
      return REWORDED;
    }
    return answer.isStill(former) ? CONFIRMED : CHANGED;
  }
}
