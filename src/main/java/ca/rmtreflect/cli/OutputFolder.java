package ca.rmtreflect.cli;

import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.DiskFiles;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.Pause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that a command writes to. A file appears there whole or not at all, for its owner's
/// eyes only.
final class OutputFolder {

  private final CommandContext context;
  private final Path folder;
  private final DiskFiles files = new DiskFiles();
  private final AtomicFile atomic = new AtomicFile(files, Pause.REAL);

  OutputFolder(CommandContext context, Path folder) {
    this.context = context;
    this.folder = folder;
  }

  /// Writes a file and prints its path.
  void write(String name, byte[] bytes) {
    Path target = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      atomic.writeForPerson(target, bytes);
    } catch (IOException e) {
      FailureReason reason = FailureReason.of(e, files, folder, bytes.length);
      throw context.unreachable(
          "cli.error.not-written", target, context.messages().word("export.failure.", reason));
    }
    context.out().println(target);
  }
}
