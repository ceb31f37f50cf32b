package ca.rmtreflect.app;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.report.export.Unshown;
import ca.rmtreflect.storage.file.Pause;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;

/// Makes records that nobody sees while the person is still typing, so that the first one that they
/// wait for is there at once: the libraries are loaded by then, and the machine knows their code.
///
/// It begins some time after the first year is opened, works in small pieces with pauses between
/// them, and stops for good when an export begins. It writes nothing, and the end of the program
/// does not wait for it.
final class WarmUp {

  /// Set while Java learns how the program starts, for the package: what it learned of records
  /// would make every start slower.
  private static final String TRAINING = "rmtreflect.training";

  /// The first record loads the libraries, the others teach the machine what is used often.
  static final int RECORDS = 4;

  private static final Duration BEFORE = Duration.ofSeconds(4);
  private static final Duration BETWEEN = Duration.ofMillis(250);

  private final RecordExport export;
  private final PackCatalog packs;
  private final Pause pause;
  private boolean begun;
  private volatile boolean stopped;

  WarmUp(RecordExport export, PackCatalog packs, Pause pause) {
    this.export = export;
    this.packs = packs;
    this.pause = pause;
  }

  /// Begins in the background, at the first call.
  void begin(Language language) {
    if (!begun && !stopped && !Boolean.getBoolean(TRAINING)) {
      begun = true;
      var _ = Thread.ofPlatform().daemon().name("warm-up").start(() -> run(language));
    }
  }

  void stop() {
    stopped = true;
  }

  /// Does it all, on the thread of whoever asks.
  void run(Language language) {
    pause.of(BEFORE);
    try {
      Pack pack = packs.newest();
      Assessment sample = Examples.of(ExampleProfile.SOLO, language, pack);
      for (int i = 0; i < RECORDS && !stopped; i++) {
        export.run(order(pack, sample, language), new Nowhere());
      }
    } catch (IOException | RuntimeException | LinkageError _) {
      // Whatever it is will be told when a record that somebody wants meets it.
      stopped = true;
    }
  }

  private static ExportOrder order(Pack pack, Assessment sample, Language language) {
    return new ExportOrder(
        pack,
        sample,
        null,
        ExportChoices.usual(language).withFormats(EnumSet.allOf(Format.class)),
        new Attachment("sample", new byte[1]));
  }

  private final class Nowhere implements RecordExport.Target {

    @Override
    public void reached(String name, double part) throws IOException {
      if (stopped) {
        throw new IOException("stopped");
      }
      pause.of(BETWEEN);
    }

    @Override
    public void put(String name, byte[] bytes, Unshown unshown) {}
  }
}
