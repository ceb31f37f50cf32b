package ca.rmtreflect.domain.discretion;

/// Words in a note that look like something about one person: what they look like, and where in the
/// text they stand.
public record Trace(Kind kind, int start, int end) {

  /// What a client could be known by.
  public enum Kind {
    HEALTH_CARD,
    BIRTH_DATE,
    EMAIL,
    PHONE,
    CLIENT
  }

  /// The words themselves, in the text in which they were found.
  public String in(String text) {
    return text.substring(start, end);
  }
}
