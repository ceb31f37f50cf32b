package ca.rmtreflect.cli;

import ca.rmtreflect.domain.Language;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that stand before or after every command.
@Command(name = GlobalOptions.PROGRAM)
final class GlobalOptions {

  static final String PROGRAM = "rmt-reflect";
  static final String MESSAGES = "--messages";
  static final String OVERWRITE = "--overwrite";

  /// Splits a list of words. A comma at its end stays, and makes the last word a wrong one.
  static final String COMMAS = "\\s*,(?!$)\\s*";

  @Option(names = "--data", scope = ScopeType.INHERIT)
  @Nullable Path data;

  @Option(names = MESSAGES, scope = ScopeType.INHERIT)
  @Nullable Language messages;

  @Option(
      names = {"--help", "-h"},
      scope = ScopeType.INHERIT,
      usageHelp = true)
  boolean help;

  @Option(names = "--version", versionHelp = true)
  boolean version;
}
