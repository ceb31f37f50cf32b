package ca.rmtreflect.app;

import ca.rmtreflect.cli.Cli;
import ca.rmtreflect.cli.ExitCode;
import ca.rmtreflect.cli.Surroundings;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.LogManager;

/// The one entry point: commands run without JavaFX, no command opens the window.
public final class Main {

  private Main() {}

  /// Runs the program with the words of its command line.
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    // JavaFX warns that it stands on the class path, and libraries of documents talk while they
    // work: none of it is for
    // the person at the screen.
    LogManager.getLogManager().reset();
    System.exit(run(args).number());
  }

  private static ExitCode run(String... args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Optional<Launch> launch = Launch.of(List.of(args));
    if (launch.isEmpty()) {
      return new Cli(surroundings(out, err)).run(args);
    }
    Display display = Display.look(osName(), System.getProperty("glass.platform", ""));
    Language language = launch.get().language();
    Messages messages = Messages.of(language == null ? systemLanguage() : language);
    try {
      Path _ = dataFolder();
    } catch (InvalidPathException e) {
      err.println(messages.text("cli.error.no-folder", e.getInput()));
      return ExitCode.COULD_NOT_READ_OR_WRITE;
    }
    return switch (display) {
      case READY -> {
        WindowApplication.run(args);
        yield ExitCode.DONE;
      }
      case NO_SCREEN, NO_GTK -> {
        err.println(messages.word("cli.window.", display));
        yield ExitCode.COULD_NOT_READ_OR_WRITE;
      }
    };
  }

  private static Surroundings surroundings(PrintWriter out, PrintWriter err) {
    return new Surroundings(
        out,
        err,
        systemLanguage(),
        Build.version(),
        AppDirs.chosen(System.getenv()),
        Main::dataFolder,
        Clock.system(ZoneId.systemDefault()));
  }

  static Path dataFolder() {
    return AppDirs.find(osName(), System.getenv(), Path.of(System.getProperty("user.home")));
  }

  static Language systemLanguage() {
    return Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
  }

  private static String osName() {
    return System.getProperty("os.name", "");
  }
}
