package ca.rmtreflect.app;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.DiskFiles;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.Pause;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.ui.session.ExportChoices;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.ExportRequest;
import ca.rmtreflect.ui.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Writes records in the background and tells the session how far it is.
final class Exports {

  private final Session session;
  private final Autosave autosave;
  private final AssessmentReader reader;
  private final AssessmentFormat format;
  private final DiskFiles files = new DiskFiles();
  private final AtomicFile atomic = new AtomicFile(files, Pause.REAL);

  Exports(Session session, Autosave autosave, AssessmentReader reader, AssessmentFormat format) {
    this.session = session;
    this.autosave = autosave;
    this.reader = reader;
    this.format = format;
  }

  /// Fills an order: first what waits is saved, since the PDF carries the file as it is on the
  /// device.
  void start(ExportRequest request) {
    show(new ExportProgress.Running(0, request.choices().files()));
    var _ =
        autosave
            .flush()
            .thenAcceptAsync(_ -> write(request), task -> Thread.ofVirtual().start(task));
  }

  private void write(ExportRequest request) {
    Path folder = Path.of(request.folder());
    Written written = new Written(folder, request.choices().files());
    try {
      new RecordExport().run(order(request), written);
      tell(new ExportProgress.Made(written.paths, written.replaced));
    } catch (IOException e) {
      FailureReason reason = FailureReason.of(e, files, folder, 0);
      tell(
          new ExportProgress.Failed(
              "failure." + Slug.of(reason), List.of(written.target.toString())));
    }
  }

  private ExportOrder order(ExportRequest request) throws IOException {
    Assessment assessment = request.year().assessment();
    String name = ExportOrder.attachmentName(assessment.year());
    return new ExportOrder(
        request.year().pack(),
        assessment,
        previous(assessment),
        request.choices().formats().stream().map(Exports::format).toList(),
        List.copyOf(request.choices().languages()),
        request.choices().part(),
        request.choices().withNotes(),
        request.choices().paper(),
        new Attachment(name, saved(assessment)),
        request.choices().attach());
  }

  private byte[] saved(Assessment assessment) throws IOException {
    return reader.read(assessment.id()).orElse(null) instanceof Reading.Whole(_, var body)
        ? format.write(assessment, body.seq(), body)
        : format.write(assessment);
  }

  private @Nullable Assessment previous(Assessment assessment) throws IOException {
    String id = assessment.previous();
    return id != null && reader.read(id).orElse(null) instanceof Reading.Whole(var previous, _)
        ? previous
        : null;
  }

  private static Format format(ExportChoices.Format chosen) {
    return switch (chosen) {
      case PDF -> Format.PDF;
      case DOCX -> Format.DOCX;
      case HTML -> Format.HTML;
    };
  }

  private void tell(ExportProgress progress) {
    Platform.runLater(() -> show(progress));
  }

  private void show(ExportProgress progress) {
    session.export(exporting -> exporting.with(progress));
  }

  /// Puts each file in its folder and keeps count.
  private final class Written implements RecordExport.Target {

    private final Path folder;
    private final int expected;
    private final List<String> paths = new ArrayList<>();
    private Path target;
    private int replaced;

    Written(Path folder, int expected) {
      this.folder = folder;
      this.expected = expected;
      target = folder;
    }

    @Override
    public void put(String name, byte[] bytes, int notOnPaper) throws IOException {
      target = folder.resolve(name);
      atomic.write(target, bytes);
      paths.add(target.toString());
      replaced = Math.max(replaced, notOnPaper);
      tell(new ExportProgress.Running(paths.size(), expected));
    }
  }
}
