package ca.rmtreflect.cli;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.HeldFileException;
import ca.rmtreflect.storage.file.PatientFiles;
import ca.rmtreflect.storage.file.UnfitFileException;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The context on which one command runs: the language it speaks, where it prints, where the data
/// is.
record CommandContext(
    CommandEnvironment environment, Messages messages, @Nullable Path namedFolder) {

  PrintWriter out() {
    return environment.out();
  }

  String text(String key, Object... values) {
    return messages.text(key, values);
  }

  /// Prints a sentence on a line of its own.
  void print(String key, Object... values) {
    out().println(text(key, values));
  }

  /// Prints what went wrong, on a line of its own.
  void complain(String sentence) {
    environment.err().println(GlobalOptions.PROGRAM + ": " + sentence);
  }

  Language language() {
    return messages.language();
  }

  /// When an assessment was last changed, where the person is.
  LocalDateTime changedAt(Assessment assessment) {
    return moment(assessment.changedAt());
  }

  /// A moment where the person is.
  LocalDateTime moment(Instant instant) {
    return LocalDateTime.ofInstant(instant, environment.clock().getZone());
  }

  /// Where the data is. A folder that somebody named has to be there. The usual one comes with the
  /// first year, but the drive or server on which it will be has to be there too.
  Path dataFolder() {
    Path named = namedFolder;
    if (named == null && !environment.chosenFolder().isEmpty()) {
      named = Path.of(environment.chosenFolder());
    }
    Path folder = named == null ? environment.usualFolder().get() : named;
    if (folder == null) {
      throw unreachable("cli.error.no-home");
    }
    if (!Files.exists(folder) && (named != null || !isToCome(folder))) {
      throw unreachable(
          Files.notExists(folder) ? "cli.error.no-folder" : "cli.error.folder-unreadable", folder);
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw unreachable("cli.error.not-a-folder", folder);
    }
    return folder;
  }

  /// What the system does not say is neither there nor to come.
  private static boolean isToCome(Path folder) {
    Path root = folder.toAbsolutePath().getRoot();
    return Files.notExists(folder) && root != null && Files.exists(root);
  }

  /// Prints what is wrong in a file, a line a problem.
  void printProblems(String file, List<Problem> problems) {
    problems.forEach(problem -> out().println(problemLine(file, problem)));
  }

  /// `FILE: /json/pointer: sentence`, without the pointer where it is the file as a whole.
  String problemLine(String file, Problem problem) {
    String sentence = messages.word("problem.", problem.code(), problem.values().toArray());
    return problem.pointer().isEmpty()
        ? text("cli.check.file", file, sentence)
        : file + ": " + problem.pointer() + ": " + sentence;
  }

  /// The path that somebody named.
  Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException _) {
      throw new Refusal(ExitCode.COULD_NOT_READ_OR_WRITE, Cli.unnameable(messages, name));
    }
  }

  /// Reads a file that somebody named: regular files only, and never more than an assessment may
  /// hold.
  byte[] read(Path file) {
    try {
      return PatientFiles.onDisk().read(file, AssessmentFormat.MOST_BYTES);
    } catch (UnfitFileException e) {
      throw new Refusal(ExitCode.DATA_HAS_PROBLEMS, problemLine(file.toString(), e.problem()));
    } catch (NoSuchFileException _) {
      throw unreachable("cli.error.no-file", file);
    } catch (HeldFileException _) {
      String held = messages.word("failure.", FailureReason.HELD);
      throw new Refusal(
          ExitCode.COULD_NOT_READ_OR_WRITE, text("cli.error.unreadable", file) + " " + held);
    } catch (IOException _) {
      throw unreachable("cli.error.unreadable", file);
    }
  }

  AssessmentFormat format() {
    return new AssessmentFormat(environment.version());
  }

  AssessmentReader reader() {
    return new AssessmentReader(DataFolder.at(dataFolder()), format());
  }

  Refusal unreachable(String key, Object... values) {
    return new Refusal(ExitCode.COULD_NOT_READ_OR_WRITE, text(key, values));
  }
}
