package ca.rmtreflect.cli;

import ca.rmtreflect.domain.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a command knows of the world outside: where to print, whose language to speak, where data
/// is kept.
///
/// `chosenFolder` is the data folder that the environment names, empty where it names none. The
/// usual one is asked for only where nobody named another; it is null where the system knows no
/// home.
public record CommandEnvironment(
    PrintWriter out,
    PrintWriter err,
    Language language,
    String version,
    String chosenFolder,
    Supplier<@Nullable Path> usualFolder,
    Clock clock) {}
