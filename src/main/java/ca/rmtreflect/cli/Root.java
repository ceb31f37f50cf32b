package ca.rmtreflect.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that stand before or after every command.
@Command(name = Root.PROGRAM)
final class Root {

  static final String PROGRAM = "rmt-reflect";
  static final String MESSAGES = "--messages";
  static final String DATA = "--data";

  @Option(names = DATA, scope = ScopeType.INHERIT)
  @Nullable Path data;

  @Option(names = MESSAGES, scope = ScopeType.INHERIT)
  @Nullable String messages;

  @Option(
      names = {"--help", "-h"},
      scope = ScopeType.INHERIT,
      usageHelp = true)
  boolean help;

  @Option(names = "--version", versionHelp = true)
  boolean version;
}
