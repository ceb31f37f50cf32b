package ca.rmtreflect.app;

import ca.rmtreflect.cli.Cli;
import ca.rmtreflect.domain.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a start of the window may be told: another data folder, another language.
record LaunchOptions(@Nullable Path data, @Nullable Language language) {

  private static final String DATA = "--data";
  private static final String MESSAGES = "--messages";

  /// Empty when the words ask for anything but the window; the command line then answers them.
  static Optional<LaunchOptions> of(List<String> words) {
    Deque<String> rest = new ArrayDeque<>(words);
    LaunchOptions launch = new LaunchOptions(null, null);
    while (!rest.isEmpty()) {
      String[] word = rest.pop().split("=", 2);
      @Nullable String value = word.length == 2 ? word[1] : rest.poll();
      Optional<LaunchOptions> next = value == null ? Optional.empty() : launch.with(word[0], value);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      launch = next.get();
    }
    return Optional.of(launch);
  }

  private Optional<LaunchOptions> with(String word, String value) {
    return switch (word) {
      case DATA -> path(value).map(folder -> new LaunchOptions(folder, language));
      case MESSAGES -> Language.of(value).map(spoken -> new LaunchOptions(data, spoken));
      default -> Optional.empty();
    };
  }

  private static Optional<Path> path(String value) {
    try {
      return value.isBlank() || Cli.isMisread(value)
          ? Optional.empty()
          : Optional.of(Path.of(value));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
