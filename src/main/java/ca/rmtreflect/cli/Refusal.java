package ca.rmtreflect.cli;

/// A command cannot go on; the message is the sentence that the person reads.
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ExitCode exitCode;
  private final String sentence;

  Refusal(ExitCode exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
    this.sentence = sentence;
  }

  ExitCode exitCode() {
    return exitCode;
  }

  String sentence() {
    return sentence;
  }
}
