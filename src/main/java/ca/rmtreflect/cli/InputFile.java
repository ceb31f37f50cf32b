package ca.rmtreflect.cli;

import ca.rmtreflect.storage.file.DiskFiles;
import ca.rmtreflect.storage.file.UnfitFileException;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads a file that somebody named: regular files only, and never more than an assessment may
/// hold.
final class InputFile {

  private InputFile() {}

  static byte[] read(CommandContext context, Path file) {
    try {
      return new DiskFiles().read(file, AssessmentFormat.MOST_BYTES);
    } catch (UnfitFileException e) {
      throw new Refusal(
          ExitCode.DATA_HAS_PROBLEMS, ProblemLines.line(context, file.toString(), e.problem()));
    } catch (NoSuchFileException _) {
      throw context.unreachable("cli.error.no-file", file);
    } catch (IOException _) {
      throw context.unreachable("cli.error.unreadable", file);
    }
  }
}
