package ca.rmtreflect.cli;

/// How a command ends, as the shell sees it.
public enum ExitCode {
  DONE(0),
  DATA_HAS_PROBLEMS(1),
  WRONG_USAGE(2),
  COULD_NOT_READ_OR_WRITE(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /// The graver of two.
  ExitCode or(ExitCode other) {
    return compareTo(other) > 0 ? this : other;
  }

  public int number() {
    return number;
  }
}
