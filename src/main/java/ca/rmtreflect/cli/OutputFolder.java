package ca.rmtreflect.cli;

import ca.rmtreflect.storage.file.ChosenFolder;
import ca.rmtreflect.storage.file.DiskFiles;
import ca.rmtreflect.storage.file.NotWrittenException;
import ca.rmtreflect.storage.file.Pause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files of one command on their way into the folder that was named. None is written where one
/// would replace a different file without leave; one that cannot be written keeps no other back.
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

  /// Writes every file and prints its path, or why it could not be written.
  ExitCode write() {
    try {
      if (!overwrite) {
        refuseToReplace();
      }
    } catch (NotWrittenException e) {
      throw new Refusal(ExitCode.COULD_NOT_READ_OR_WRITE, sentence(e));
    }
    ExitCode worst = ExitCode.DONE;
    for (var file : files.entrySet()) {
      try {
        write(file.getKey(), file.getValue());
      } catch (NotWrittenException e) {
        context.complain(sentence(e));
        worst = ExitCode.COULD_NOT_READ_OR_WRITE;
      }
    }
    return worst;
  }

  private String sentence(NotWrittenException e) {
    return context.text(
        "cli.error.not-written", e.path(), context.messages().word("export.failure.", e.reason()));
  }

  private void refuseToReplace() throws NotWrittenException {
    List<String> taken =
        chosen.taken(files).stream().map(name -> chosen.path(name).toString()).toList();
    if (!taken.isEmpty()) {
      String paths = String.join(context.text("list.comma"), taken);
      throw context.unreachable("cli.error.taken", paths, taken.size());
    }
  }

  private void write(String name, byte[] bytes) throws NotWrittenException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw chosen.notWritten(name, bytes, e);
    }
    chosen.write(name, bytes);
    context.out().println(chosen.path(name));
  }
}
