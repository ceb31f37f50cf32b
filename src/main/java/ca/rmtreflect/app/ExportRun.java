package ca.rmtreflect.app;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.report.export.Unshown;
import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.Pause;
import ca.rmtreflect.ui.session.ExportProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// One export from its beginning to its end, however that comes: done, failed or cancelled. A file
/// appears whole or not at all, and one that was there before is replaced at once or stays.
final class ExportRun {

  private enum Stage {
    MAKING,
    WRITING,
    CANCELLED
  }

  private final RecordExport export;
  private final FileActions files;
  private final AtomicFile atomic;
  private final Path folder;
  private final int expected;
  private final Consumer<ExportProgress> tell;
  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.MAKING);
  private final List<String> paths = new ArrayList<>();
  private volatile boolean unwanted;
  private Unshown unshown = Unshown.NOTHING;
  private boolean ended;

  /// `expected` files will go to a folder; `tell` hears how far it is, and then once how it ended.
  ExportRun(
      RecordExport export,
      FileActions files,
      Pause pause,
      Path folder,
      int expected,
      Consumer<ExportProgress> tell) {
    this.export = export;
    this.files = files;
    this.atomic = new AtomicFile(files, pause);
    this.folder = folder;
    this.expected = expected;
    this.tell = tell;
  }

  /// Fills an order. Whatever goes wrong is told, not thrown.
  void fill(Order order) {
    ExportProgress end = new ExportProgress.Failed("export.failure.mistake", "", paths);
    try {
      export.run(order.get(), new Folder());
      end = new ExportProgress.Made(paths, unshown.codes(), unshown.rightToLeft());
    } catch (CancelledException _) {
      end = new ExportProgress.Stopped(paths);
    } catch (UnwrittenException e) {
      end = new ExportProgress.Failed("export.failure." + Slug.of(e.reason), e.path, paths);
    } catch (IOException | RuntimeException _) {
      end = new ExportProgress.Failed("export.failure.mistake", "", paths);
    } finally {
      say(end);
    }
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

  /// What to write; finding that out reads files.
  interface Order {
    ExportOrder get() throws IOException;
  }

  private final class Folder implements RecordExport.Target {

    @Override
    public void reached(String name, double part) throws IOException {
      if (unwanted) {
        throw new CancelledException();
      }
      say(new ExportProgress.Running(name, paths.size(), expected, part));
    }

    @Override
    public void put(String name, byte[] bytes, Unshown lost) throws IOException {
      if (!stage.compareAndSet(Stage.MAKING, Stage.WRITING)) {
        throw new CancelledException();
      }
      Path target = folder.resolve(name);
      try {
        atomic.writeForPerson(target, bytes);
      } catch (IOException e) {
        throw new UnwrittenException(target, FailureReason.of(e, files, folder, bytes.length));
      }
      paths.add(target.toString());
      unshown = unshown.and(lost);
      stage.set(Stage.MAKING);
    }
  }

  private static final class CancelledException extends IOException {

    private static final long serialVersionUID = 1;
  }

  private static final class UnwrittenException extends IOException {

    private static final long serialVersionUID = 1;

    private final String path;
    private final FailureReason reason;

    UnwrittenException(Path target, FailureReason reason) {
      this.path = target.toString();
      this.reason = reason;
    }
  }
}
