package ca.rmtreflect.app;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.report.export.Unshown;
import ca.rmtreflect.storage.file.ChosenFolder;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.NotWrittenException;
import ca.rmtreflect.storage.file.Pause;
import ca.rmtreflect.ui.session.ExportProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/// One export from its beginning to its end, however that comes: done, failed or cancelled. First
/// every file is made, then the person is asked where one would replace a different file, and then
/// they are written. A file appears whole or not at all.
final class ExportRun {

  private enum Stage {
    MAKING,
    WRITING,
    CANCELLED
  }

  private final ChosenFolder folder;
  private final Function<List<String>, TakenNamesDialog.Choice> takenNames;
  private final int expected;
  private final Consumer<ExportProgress> tell;
  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.MAKING);
  private final Map<String, byte[]> made = new LinkedHashMap<>();
  private final List<String> paths = new ArrayList<>();
  private final List<ExportProgress.Unwritten> unwritten = new ArrayList<>();
  private volatile boolean unwanted;
  private Unshown unshown = Unshown.NOTHING;
  private boolean ended;

  /// `expected` files will go to a folder; `takenNames` says what to do where a different file has
  /// the name of one; `tell` hears how far it is, and then once how it ended.
  ExportRun(
      FileActions files,
      Pause pause,
      Path folder,
      Function<List<String>, TakenNamesDialog.Choice> takenNames,
      int expected,
      Consumer<ExportProgress> tell) {
    this.folder = new ChosenFolder(files, pause, folder);
    this.takenNames = takenNames;
    this.expected = expected;
    this.tell = tell;
  }

  /// Makes files and writes them. Whatever goes wrong is told, not thrown.
  void fill(Work work) {
    ExportProgress end = mistake();
    try {
      work.into(new Making());
      writeAll();
      end =
          unwritten.isEmpty()
              ? new ExportProgress.Made(paths, unshown.codes(), unshown.rightToLeft())
              : new ExportProgress.Failed(unwritten, paths);
    } catch (CancelledException _) {
      end =
          unwritten.isEmpty()
              ? new ExportProgress.Stopped(paths)
              : new ExportProgress.Failed(unwritten, paths);
    } catch (NotWrittenException e) {
      note(e);
      end = new ExportProgress.Failed(unwritten, paths);
    } catch (IOException | RuntimeException _) {
      end = mistake();
    } finally {
      say(end);
    }
  }

  private ExportProgress mistake() {
    List<ExportProgress.Unwritten> all = new ArrayList<>(unwritten);
    all.add(new ExportProgress.Unwritten("", "export.failure.mistake"));
    return new ExportProgress.Failed(all, paths);
  }

  /// Ends it: at once, or after the file that is being written this moment. What was written stays.
  void cancel() {
    unwanted = true;
    if (stage.compareAndSet(Stage.MAKING, Stage.CANCELLED)) {
      say(new ExportProgress.Stopped(paths));
    }
  }

  /// Whether a file is being written this moment.
  boolean isWriting() {
    return stage.get() == Stage.WRITING;
  }

  private synchronized void say(ExportProgress progress) {
    if (!ended) {
      ended = !(progress instanceof ExportProgress.Running);
      tell.accept(progress);
    }
  }

  /// Makes the files, one after the other; finding out what goes into them may read others.
  interface Work {
    void into(RecordExport.Target target) throws IOException;
  }

  /// A file that cannot be written keeps none of the others from being written.
  private void writeAll() throws IOException {
    List<String> taken = new ArrayList<>();
    made.entrySet()
        .removeIf(file -> !attempt(() -> taken.addAll(folder.taken(Map.ofEntries(file)))));
    boolean keepBoth = false;
    if (!taken.isEmpty()) {
      switch (takenNames.apply(taken)) {
        case KEEP_BOTH -> keepBoth = true;
        case REPLACE -> {}
        case CANCEL -> throw new CancelledException();
      }
    }
    for (var file : made.entrySet()) {
      write(file.getKey(), file.getValue(), keepBoth);
    }
  }

  private void write(String name, byte[] bytes, boolean keepBoth) throws CancelledException {
    if (unwanted || !stage.compareAndSet(Stage.MAKING, Stage.WRITING)) {
      throw new CancelledException();
    }
    attempt(() -> {
      String free = keepBoth ? folder.freeName(name, bytes) : name;
      folder.write(free, bytes);
      paths.add(folder.path(free).toString());
    });
    stage.set(Stage.MAKING);
  }

  /// Whether it went well; what could not be written is noted.
  private boolean attempt(Writing writing) {
    try {
      writing.run();
      return true;
    } catch (NotWrittenException e) {
      note(e);
      return false;
    }
  }

  private void note(NotWrittenException e) {
    unwritten.add(new ExportProgress.Unwritten(e.path(), "export.failure." + Slug.of(e.reason())));
  }

  /// Something that is done to one file.
  private interface Writing {
    void run() throws NotWrittenException;
  }

  private final class Making implements RecordExport.Target {

    @Override
    public void reached(String name, double part) throws IOException {
      if (unwanted) {
        throw new CancelledException();
      }
      say(new ExportProgress.Running(name, made.size(), expected, part));
    }

    @Override
    public void put(String name, byte[] bytes, Unshown lost) {
      made.put(name, bytes);
      unshown = unshown.and(lost);
    }
  }

  private static final class CancelledException extends IOException {

    private static final long serialVersionUID = 1;
  }
}
