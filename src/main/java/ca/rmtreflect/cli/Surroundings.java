package ca.rmtreflect.cli;

import ca.rmtreflect.domain.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/// What a command knows of the world outside: where to print, whose language to speak, where data
/// is kept.
///
/// `dataFolder` is asked only where no `--data` is given.
public record Surroundings(
    PrintWriter out,
    PrintWriter err,
    Language language,
    String version,
    Supplier<Path> dataFolder,
    Clock clock) {}
