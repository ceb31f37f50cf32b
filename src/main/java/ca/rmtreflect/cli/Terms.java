package ca.rmtreflect.cli;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;

/// The terms on which one command runs: the language it speaks, where it prints, where the data is.
record Terms(Surroundings surroundings, Messages messages, Path dataFolder) {

  PrintWriter out() {
    return surroundings.out();
  }

  Language language() {
    return messages.language();
  }

  Refusal wrongUsage(String key, Object... values) {
    return new Refusal(ExitCode.WRONG_USAGE, messages.text(key, values));
  }

  Refusal unreachable(String key, Object... values) {
    return new Refusal(ExitCode.COULD_NOT_READ_OR_WRITE, messages.text(key, values));
  }
}
