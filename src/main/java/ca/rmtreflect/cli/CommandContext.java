package ca.rmtreflect.cli;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Messages;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The context on which one command runs: the language it speaks, where it prints, where the data
/// is.
record CommandContext(Surroundings surroundings, Messages messages, @Nullable Path namedFolder) {

  PrintWriter out() {
    return surroundings.out();
  }

  String text(String key, Object... values) {
    return messages.text(key, values);
  }

  /// Prints a sentence on a line of its own.
  void print(String key, Object... values) {
    out().println(text(key, values));
  }

  Language language() {
    return messages.language();
  }

  /// Where the data is. A folder that somebody named has to be there; the usual one comes with the
  /// first year.
  Path dataFolder() {
    Path named = namedFolder;
    if (named == null && !surroundings.chosenFolder().isEmpty()) {
      named = Path.of(surroundings.chosenFolder());
    }
    Path folder = named == null ? surroundings.usualFolder().get() : named;
    if (folder == null) {
      throw unreachable("cli.error.no-home");
    }
    if (named != null && Files.notExists(folder)) {
      throw unreachable("cli.error.no-folder", folder);
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw unreachable("cli.error.not-a-folder", folder);
    }
    return folder;
  }

  Refusal unreachable(String key, Object... values) {
    return new Refusal(ExitCode.COULD_NOT_READ_OR_WRITE, text(key, values));
  }
}
