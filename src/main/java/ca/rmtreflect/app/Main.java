package ca.rmtreflect.app;

import ca.rmtreflect.cli.Cli;
import ca.rmtreflect.cli.CommandEnvironment;
import ca.rmtreflect.cli.ExitCode;
import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.resource.Resources;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;

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
    PrintWriter out = ConsoleWriter.on(System.out, false);
    PrintWriter err = ConsoleWriter.on(System.err, true);
    Optional<LaunchOptions> launch = LaunchOptions.of(List.of(args));
    if (launch.isEmpty()) {
      return new Cli(surroundings(out, err)).run(args);
    }
    Language wanted = launch.get().language();
    Language language = wanted == null ? systemLanguage() : wanted;
    Thread.ofPlatform().daemon().name("first reading").start(() -> readAhead(language));
    Optional<String> obstacle = obstacle(launch.get(), language);
    if (obstacle.isEmpty()) {
      if (launch.get().softwareGraphics()) {
        System.setProperty("prism.order", "sw");
      }
      obstacle = openWindow(language, args);
    }
    obstacle.ifPresent(err::println);
    return obstacle.isEmpty() ? ExitCode.DONE : ExitCode.COULD_NOT_READ_OR_WRITE;
  }

  /// Reads what the first page needs while JavaFX starts.
  private static void readAhead(Language language) {
    try {
      var _ = Messages.of(language);
      var _ = ZoneId.systemDefault();
      var _ = PackCatalog.shipped().newest();
    } catch (RuntimeException | LinkageError _) {
      // Whoever needs it meets the same and can say so.
    }
  }

  /// What keeps the window from opening, in a sentence.
  private static Optional<String> obstacle(LaunchOptions launch, Language language) {
    try {
      String file = launch.file();
      if (file != null && Files.notExists(Path.of(file))) {
        return Optional.of(Messages.of(language).text("cli.error.no-file", file));
      }
      if (launch.data() == null && dataFolder() == null) {
        return Optional.of(Messages.of(language).text("cli.error.no-home"));
      }
    } catch (InvalidPathException e) {
      return Optional.of(Cli.unnameable(Messages.of(language), e.getInput()));
    }
    Display display = Display.look(osName(), System.getProperty("glass.platform", ""));
    return switch (display) {
      case READY -> Optional.empty();
      case NO_SCREEN, NO_GTK -> Optional.of(Messages.of(language).word("cli.window.", display));
    };
  }

  private static Optional<String> openWindow(Language language, String... args) {
    if (!new File(System.getProperty("user.home")).isAbsolute()) {
      // JavaFX would unpack its libraries into the current folder.
      System.setProperty(
          "javafx.cachedir",
          System.getProperty("java.io.tmpdir") + "/.openjfx_" + System.getProperty("user.name"));
    }
    try {
      WindowApplication.run(args);
      return Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return Optional.of(
          Messages.of(language).text("cli.error.unexpected", cause.getClass().getSimpleName()));
    }
  }

  private static CommandEnvironment surroundings(PrintWriter out, PrintWriter err) {
    return new CommandEnvironment(
        out,
        err,
        systemLanguage(),
        version(),
        AppDirs.chosen(System.getenv()),
        Main::dataFolder,
        Clock.system(ZoneId.systemDefault()));
  }

  static @Nullable Path dataFolder() {
    return AppDirs.find(osName(), System.getenv(), System.getProperty("user.home"));
  }

  /// The version of this program, as the build wrote it down.
  static String version() {
    return Resources.properties("/build.properties").getProperty("version", "");
  }

  static Language systemLanguage() {
    return Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
  }

  private static String osName() {
    return System.getProperty("os.name", "");
  }
}
