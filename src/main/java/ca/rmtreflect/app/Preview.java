package ca.rmtreflect.app;

import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.report.export.Unshown;
import ca.rmtreflect.report.pdf.PagePicture;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Draws the first page of what would be exported, in the background. What was asked for before is
/// given up as soon as something else is.
final class Preview {

  private final AtomicLong newest = new AtomicLong();

  /// Draws the first file that the work makes. The window is told once, unless something else was
  /// asked for meanwhile; empty where there is nothing to draw.
  void draw(ExportRun.Work work, Consumer<Optional<PagePicture>> tell) {
    long mine = newest.incrementAndGet();
    var _ =
        Thread.ofPlatform()
            .daemon()
            .name("preview")
            .start(() -> {
              Optional<PagePicture> picture = picture(work, mine);
              Platform.runLater(() -> {
                if (newest.get() == mine) {
                  tell.accept(picture);
                }
              });
            });
  }

  private Optional<PagePicture> picture(ExportRun.Work work, long mine) {
    FirstFile file = new FirstFile(mine);
    try {
      work.into(file);
      return Optional.of(PagePicture.of(file.bytes));
    } catch (IOException | RuntimeException _) {
      // The export itself will say what is wrong.
      return Optional.empty();
    }
  }

  private final class FirstFile implements RecordExport.Target {

    private final long mine;
    private byte[] bytes = new byte[0];

    FirstFile(long mine) {
      this.mine = mine;
    }

    @Override
    public void reached(String name, double part) throws IOException {
      if (newest.get() != mine) {
        throw new IOException("something else was asked for");
      }
    }

    @Override
    public void put(String name, byte[] made, Unshown unshown) {
      if (bytes.length == 0) {
        bytes = made;
      }
    }
  }
}
