package ca.rmtreflect.app;

import ca.rmtreflect.cli.Cli;
import ca.rmtreflect.domain.Language;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a start of the window may be told: a file to open, another data folder, another language,
/// and to draw without the graphics driver. The file is as it was written, since not every system
/// takes every name.
record LaunchOptions(
    @Nullable String file,
    @Nullable Path data,
    @Nullable Language language,
    boolean softwareGraphics) {

  private static final String DATA = "--data";
  private static final String MESSAGES = "--messages";
  private static final String SOFTWARE_GRAPHICS = "--software-graphics";

  /// A word without any of these is a mistyped command, unless there is a file of that name.
  private static final Pattern IN_NAMES_OF_FILES = Pattern.compile("[./\\\\:\\x00]");

  private static final LaunchOptions NONE = new LaunchOptions(null, null, null, false);

  /// Empty when the words ask for anything but the window; the command line then answers them.
  static Optional<LaunchOptions> of(List<String> words) {
    Deque<String> rest = new ArrayDeque<>(words);
    Optional<LaunchOptions> launch = Optional.of(NONE);
    while (launch.isPresent() && !rest.isEmpty()) {
      launch = launch.get().with(rest.pop(), rest);
    }
    return launch;
  }

  private Optional<LaunchOptions> with(String word, Deque<String> rest) {
    if (word.equals(SOFTWARE_GRAPHICS)) {
      return Optional.of(new LaunchOptions(file, data, language, true));
    }
    if (!word.startsWith("-")) {
      return file == null && isFile(word)
          ? Optional.of(new LaunchOptions(word, data, language, softwareGraphics))
          : Optional.empty();
    }
    String[] option = word.split("=", 2);
    @Nullable String value = option.length == 2 ? option[1] : rest.poll();
    return value == null ? Optional.empty() : with(option[0], value);
  }

  private Optional<LaunchOptions> with(String option, String value) {
    return switch (option) {
      case DATA ->
          path(value).map(folder -> new LaunchOptions(file, folder, language, softwareGraphics));
      case MESSAGES ->
          Language.of(value).map(spoken -> new LaunchOptions(file, data, spoken, softwareGraphics));
      default -> Optional.empty();
    };
  }

  private static boolean isFile(String word) {
    return !word.isBlank()
        && !Cli.isCommand(word)
        && !Cli.isMisread(word)
        && (IN_NAMES_OF_FILES.matcher(word).find() || path(word).filter(Files::exists).isPresent());
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
