package ca.rmtreflect.cli;

import ca.rmtreflect.storage.format.AssessmentFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a file that somebody named: regular files only, and never more than an assessment may
/// hold.
final class InputFile {

  private InputFile() {}

  static byte[] read(Terms terms, Path file) {
    if (!Files.exists(file)) {
      throw terms.unreachable("cli.error.no-file", file);
    }
    if (!Files.isRegularFile(file)) {
      throw terms.unreachable("cli.error.not-a-file", file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(AssessmentFormat.MOST_BYTES + 1);
    } catch (IOException _) {
      throw terms.unreachable("cli.error.unreadable", file);
    }
  }
}
