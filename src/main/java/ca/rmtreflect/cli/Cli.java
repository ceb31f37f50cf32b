package ca.rmtreflect.cli;

import static java.util.stream.Collectors.joining;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.report.export.Sheet;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: finds the command, lets it run, turns every failure into a sentence and an
/// exit code.
public final class Cli {

  private static final Pattern LANGUAGE =
      Pattern.compile("(?:^|\0)" + GlobalOptions.MESSAGES + "[=\0]([^\0]*)");

  private static final Map<String, Supplier<Command>> COMMANDS =
      Map.of(
          "example", ExampleCommand::new,
          "blank", () -> new SheetCommand(Sheet.FORM),
          "card", () -> new SheetCommand(Sheet.CARD),
          "export", ExportCommand::new,
          "check", CheckCommand::new,
          "list", ListCommand::new);

  /// How names of files reach the system.
  private static final Charset NAMES =
      Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

  /// What Java puts in the place of bytes that it cannot read.
  private static final char UNREADABLE = '\uFFFD';

  private final CommandEnvironment environment;

  public Cli(CommandEnvironment environment) {
    this.environment = environment;
  }

  /// Runs one command line. Nothing that is thrown leaves this method, a lack of memory neither.
  public ExitCode run(String... args) {
    Messages messages = Messages.of(language(args));
    try {
      Optional<String> misread = Stream.of(args).filter(Cli::isMisread).findFirst();
      if (misread.isPresent()) {
        complain(unnameable(messages, misread.get()));
        return ExitCode.COULD_NOT_READ_OR_WRITE;
      }
      return run(messages, args);
    } catch (Refusal refusal) {
      complain(refusal.sentence());
      return refusal.exitCode();
    } catch (InvalidPathException e) {
      complain(unnameable(messages, e.getInput()));
      return ExitCode.COULD_NOT_READ_OR_WRITE;
    } catch (ParameterException e) {
      if (e.getCause() instanceof InvalidPathException path) {
        // Where no file can have a blank name, it is refused before it is looked at here.
        if (path.getInput().isBlank() && e.getArgSpec() != null) {
          complain(messages.text("cli.error.empty", name(e.getArgSpec())));
          return ExitCode.WRONG_USAGE;
        }
        complain(unnameable(messages, path.getInput()));
        return ExitCode.COULD_NOT_READ_OR_WRITE;
      }
      misunderstood(messages, e);
      return ExitCode.WRONG_USAGE;
    } catch (RuntimeException | Error e) {
      complain(messages.text("cli.error.unexpected", e.getClass().getSimpleName()));
      return ExitCode.COULD_NOT_READ_OR_WRITE;
    } finally {
      environment.out().flush();
      environment.err().flush();
    }
  }

  /// Whether a word names a command.
  public static boolean isCommand(String word) {
    return COMMANDS.containsKey(word);
  }

  /// Whether a word came with signs in it that the locale of the system could not read.
  public static boolean isMisread(String word) {
    return word.indexOf(UNREADABLE) >= 0;
  }

  /// That no file or folder can have a name, in a sentence: since the locale of the system does not
  /// know its letters, or since the system takes no such name at all.
  public static String unnameable(Messages messages, String name) {
    String shown = name.replaceAll("\\p{Cntrl}", "" + UNREADABLE);
    return isMisread(name) || !NAMES.newEncoder().canEncode(name)
        ? messages.text("cli.error.name", shown)
        : messages.text("cli.error.path", shown);
  }

  private ExitCode run(Messages messages, String... args) {
    GlobalOptions root = new GlobalOptions();
    CommandLine commandLine = new CommandLine(root);
    COMMANDS.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
    // The library's own would forget which name it was.
    commandLine.registerConverter(Path.class, Path::of);
    takeSlugs(commandLine);
    commandLine.getSubcommands().values().forEach(Cli::takeSlugs);
    ParseResult parsed = commandLine.parseArgs(args);
    refuseEmptyNames(messages, parsed);
    if (root.version) {
      environment.out().println(messages.text("cli.version", environment.version()));
      return ExitCode.DONE;
    }
    ParseResult named = parsed.subcommand();
    if (root.help || named == null) {
      environment.out().println(messages.text("cli.help"));
      return ExitCode.DONE;
    }
    Command command = (Command) named.commandSpec().userObject();
    return command.run(new CommandContext(environment, messages, root.data));
  }

  /// A name that is empty, as of a variable that is not set, must not stand for the present folder.
  /// An option with a list is given once, as every other.
  private static void refuseEmptyNames(Messages messages, ParseResult parsed) {
    for (ParseResult words = parsed; words != null; words = words.subcommand()) {
      for (ArgSpec given : words.matchedArgs()) {
        if (given.isOption() && given.originalStringValues().size() > 1) {
          throw new OverwrittenOptionException(words.commandSpec().commandLine(), given, "");
        }
        boolean isName = given.isPositional() || given.type() == Path.class;
        if (isName && given.stringValues().stream().anyMatch(String::isBlank)) {
          throw new Refusal(ExitCode.WRONG_USAGE, messages.text("cli.error.empty", name(given)));
        }
      }
    }
  }

  /// The language is wanted before the words are understood, since a misunderstanding is told in
  /// it.
  private Language language(String... args) {
    Matcher named = LANGUAGE.matcher(String.join("\0", args));
    return Optional.of(named)
        .filter(Matcher::find)
        .flatMap(found -> Language.of(found.group(1)))
        .orElse(environment.language());
  }

  private void misunderstood(Messages messages, ParameterException e) {
    ArgSpec option = e.getArgSpec();
    if (option != null && option.auxiliaryTypes()[0].isEnum()) {
      String slugs =
          Stream.of(option.auxiliaryTypes()[0].getEnumConstants())
              .map(word -> Slug.of((Enum<?>) word))
              .collect(joining(", "));
      complain(messages.text("cli.error.word", name(option), e.getValue(), slugs));
      return;
    }
    complain(
        switch (e) {
          case UnmatchedArgumentException unmatched ->
              messages.text("cli.error.unknown", String.join(" ", unmatched.getUnmatched()));
          case MissingParameterException missing ->
              messages.text(
                  "cli.error.missing",
                  missing.getMissing().stream().map(Cli::name).collect(joining(", ")));
          default -> messages.text("cli.error.usage");
        });
    complain(messages.text("cli.error.see-help"));
  }

  /// Lets every option that takes one of a few words take it as it is written in the help.
  private static void takeSlugs(CommandLine command) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (option.auxiliaryTypes()[0].isEnum()) {
        takeSlugs(command, option.auxiliaryTypes()[0]);
      }
    }
  }

  private static <E> void takeSlugs(CommandLine command, Class<E> type) {
    command.registerConverter(
        type,
        word ->
            Stream.of(type.getEnumConstants())
                .filter(one -> Slug.of((Enum<?>) one).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(word)));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  private void complain(String sentence) {
    environment.err().println(GlobalOptions.PROGRAM + ": " + sentence);
  }
}
