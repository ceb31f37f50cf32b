package ca.rmtreflect.domain.pack;

/// How much a source binds: the founding document, what the College and the law say since, or the
/// tool's suggestion.
public enum Tier {
  FOUNDING("A"),
  COLLEGE_OR_LAW("B"),
  TOOL("C");

  private final String letter;

  Tier(String letter) {
    this.letter = letter;
  }

  /// The letter that packs use.
  public String letter() {
    return letter;
  }
}
