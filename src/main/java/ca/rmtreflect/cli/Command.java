package ca.rmtreflect.cli;

/// What a word of the command line does. Every command only reads the data folder.
interface Command {

  /// Carries the command out and says how it ended; throws a [Refusal] where it cannot.
  ExitCode run(CommandContext context);
}
