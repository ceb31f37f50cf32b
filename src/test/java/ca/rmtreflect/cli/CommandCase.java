package ca.rmtreflect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;

/// A folder, a command line, and what the last command said there.
abstract class CommandCase {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T14:32:00Z"), ZoneOffset.UTC);

  @TempDir Path folder = Path.of("");

  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();

  /// What the environment says of the data folder.
  String chosen = "";

  Supplier<Path> usualFolder = () -> folder.resolve("data");

  Clock clock = CLOCK;

  ExitCode run(String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new Cli(
            new CommandEnvironment(
                new PrintWriter(out),
                new PrintWriter(err),
                Language.EN,
                "1.2.3",
                chosen,
                usualFolder,
                clock))
        .run(words);
  }

  Path example(String profile) {
    assertEquals(ExitCode.DONE, run("example", "--to", folder.toString(), "--profile", profile));
    return folder.resolve("rmt-reflect-example-" + profile + ".json");
  }
}
