package ca.rmtreflect.cli;

import ca.rmtreflect.storage.file.ChosenFolder;
import ca.rmtreflect.storage.file.DiskFiles;
import ca.rmtreflect.storage.file.Pause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files of one command on their way into the folder that was named. They are written together
/// or not at all where one would replace a different file without leave.
final class OutputFolder {

  private final CommandContext context;
  private final Path folder;
  private final boolean overwrite;
  private final ChosenFolder chosen;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  OutputFolder(CommandContext context, Path folder, boolean overwrite) {
    this.context = context;
    this.folder = folder;
    this.overwrite = overwrite;
    chosen = new ChosenFolder(new DiskFiles(), Pause.REAL, folder);
  }

  /// Adds a file; nothing is written yet.
  void add(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  /// Writes every file and prints its path.
  void write() {
    if (!overwrite) {
      refuseToReplace();
    }
    files.forEach((name, bytes) -> {
      try {
        Files.createDirectories(folder);
        chosen.write(name, bytes);
      } catch (IOException e) {
        throw notWritten(name, bytes, e);
      }
      context.out().println(chosen.path(name));
    });
  }

  private void refuseToReplace() {
    List<String> taken = new ArrayList<>();
    files.forEach((name, bytes) -> {
      try {
        if (chosen.isTaken(name, bytes)) {
          taken.add(chosen.path(name).toString());
        }
      } catch (IOException e) {
        throw notWritten(name, bytes, e);
      }
    });
    if (!taken.isEmpty()) {
      String paths = String.join(context.text("list.comma"), taken);
      throw context.unreachable("cli.error.taken", paths, taken.size());
    }
  }

  private Refusal notWritten(String name, byte[] bytes, IOException failure) {
    return context.unreachable(
        "cli.error.not-written",
        chosen.path(name),
        context.messages().word("export.failure.", chosen.reason(failure, bytes.length)));
  }
}
