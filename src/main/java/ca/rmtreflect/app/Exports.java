package ca.rmtreflect.app;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.report.pdf.PagePicture;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.file.ChosenFolder;
import ca.rmtreflect.storage.file.DiskFiles;
import ca.rmtreflect.storage.file.Pause;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.ExportRequest;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Writes records in the background and tells the session how far it is.
final class Exports {

  /// How long a file that is being written may hold up the end of the program.
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

  private final RecordExport export;
  private final WarmUp warmUp;
  private final PackCatalog packs;
  private final Session session;
  private final DesktopOpener opener;
  private final Autosave autosave;
  private final AssessmentReader reader;
  private final AssessmentFormat format;
  private final Function<List<String>, TakenNamesDialog.Choice> takenNames;
  private final Preview preview = new Preview();
  private @Nullable ExportRun run;
  private volatile @Nullable Thread thread;

  Exports(
      RecordExport export,
      WarmUp warmUp,
      PackCatalog packs,
      DesktopOpener opener,
      Autosave autosave,
      AssessmentReader reader,
      AssessmentFormat format,
      Function<List<String>, TakenNamesDialog.Choice> takenNames) {
    this.export = export;
    this.warmUp = warmUp;
    this.packs = packs;
    this.session = opener.session();
    this.opener = opener;
    this.autosave = autosave;
    this.reader = reader;
    this.format = format;
    this.takenNames = takenNames;
  }

  /// Fills an order: first what waits is saved, since the PDF carries the file as it is on the
  /// device.
  void start(ExportRequest request) {
    warmUp.stop();
    OpenYear year = request.year();
    Optional<String> saved = year != null && year.isOurs() ? autosave.idOnDisk() : Optional.empty();
    ExportRun started =
        new ExportRun(
            new DiskFiles(),
            Pause.REAL,
            folder(request),
            takenNames,
            request.choices().files(),
            progress -> Platform.runLater(() -> show(request, progress)));
    run = started;
    var _ =
        autosave
            .flush()
            .thenAccept(_ -> {
              Thread worker =
                  Thread.ofPlatform()
                      .daemon()
                      .name("export")
                      .unstarted(() -> started.fill(work(request, saved)));
              thread = worker;
              worker.start();
            });
  }

  /// All the files of a year get a folder of their own.
  private static Path folder(ExportRequest request) {
    Path chosen = Path.of(request.folder());
    OpenYear year = request.year();
    return year != null && request.choices().everything()
        ? chosen.resolve(ExportOrder.folderName(year.assessment().year()))
        : chosen;
  }

  /// Draws the first page of what a request would make.
  void preview(ExportRequest request, Consumer<Optional<PagePicture>> tell) {
    OpenYear year = request.year();
    Optional<String> saved = year != null && year.isOurs() ? autosave.idOnDisk() : Optional.empty();
    preview.draw(work(request, saved), tell);
  }

  /// Ends what is under way. What was written stays.
  void cancel() {
    ExportRun current = run;
    if (current != null) {
      current.cancel();
    }
  }

  /// For the end of the program: a file that is being written gets the time for it.
  void close() {
    ExportRun current = run;
    Thread worker = thread;
    if (current != null && worker != null) {
      current.cancel();
      if (current.isWriting()) {
        join(worker);
      }
    }
  }

  private static void join(Thread worker) {
    try {
      var _ = worker.join(LONGEST_WAIT);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private ExportRun.Work work(ExportRequest request, Optional<String> saved) {
    OpenYear year = request.year();
    ExportChoices choices = request.choices();
    return year == null
        ? target ->
            export.sheet(
                request.sheet(),
                packs.newest(),
                choices.formats(),
                choices.languages(),
                choices.paper(),
                target)
        : target -> {
          export.run(order(year, choices, saved), target);
          if (choices.everything()) {
            new ChosenFolder(new DiskFiles(), Pause.REAL, folder(request)).create();
          }
        };
  }

  private ExportOrder order(OpenYear year, ExportChoices choices, Optional<String> saved)
      throws IOException {
    Assessment assessment = year.assessment();
    String name = ExportOrder.attachmentName(assessment.year());
    return new ExportOrder(
        year.pack(),
        assessment,
        year.followUp(),
        reader.previous(assessment).map(packs::evaluated).orElse(null),
        choices,
        new Attachment(name, bytes(assessment, saved)));
  }

  /// The file as it is on the device. What is only looked at has none of its own.
  private byte[] bytes(Assessment assessment, Optional<String> saved) throws IOException {
    return saved.isPresent() && reader.read(saved.get()) instanceof Reading.Whole(_, var body)
        ? format.write(assessment, body.seq(), body)
        : format.write(assessment);
  }

  /// What becomes of one year's export is no news on the page of another.
  private void show(ExportRequest request, ExportProgress progress) {
    if (request.opens()) {
      open(progress);
      return;
    }
    OpenYear year = request.year();
    State state = session.state();
    boolean here =
        year == null
            ? state.page() instanceof Page.PaperForm
            : state
                .openYear()
                .filter(open -> open.assessment().id().equals(year.assessment().id()))
                .isPresent();
    if (here) {
      session.export(exporting -> exporting.with(progress));
    }
  }

  /// What is opened at once has no page of its own: the news go wherever the person is.
  private void open(ExportProgress progress) {
    switch (progress) {
      case ExportProgress.Made made -> {
        session.say(Notice.of("export.opens", String.join("\n", made.paths())));
        made.paths().forEach(opener::openOrShow);
      }
      case ExportProgress.Failed failed ->
          failed.unwritten().stream()
              .findFirst()
              .ifPresent(first -> session.say(new Notice("export.opens.not", first.words())));
      case ExportProgress.Running _, ExportProgress.Stopped _, ExportProgress.Nothing _ -> {}
    }
  }
}
