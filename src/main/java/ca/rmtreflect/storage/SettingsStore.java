package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.Pause;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Settings;
import ca.rmtreflect.storage.format.SettingsFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps the settings. They are worth little: what cannot be read becomes the defaults.
public final class SettingsStore {

  private final DataFolder folder;
  private final Path file;
  private final FileActions files;
  private final AtomicFile atomic;

  public SettingsStore(DataFolder folder, FileActions files) {
    this.folder = folder;
    this.file = folder.settings();
    this.files = files;
    this.atomic = new AtomicFile(files, Pause.REAL);
  }

  public Settings load() {
    return SettingsFormat.read(former());
  }

  /// Empty when they are on the device.
  public Optional<FailureReason> save(Settings settings) {
    byte[] bytes = SettingsFormat.write(settings, former());
    return FailureReason.whyNot(
        () -> atomic.write(file, bytes), files, folder.root(), bytes.length);
  }

  private byte[] former() {
    try {
      return files.read(file, AssessmentFormat.MOST_BYTES);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
