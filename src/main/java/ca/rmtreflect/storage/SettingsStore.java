package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.PatientFiles;
import ca.rmtreflect.storage.file.Pause;
import ca.rmtreflect.storage.file.UnfitFileException;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Settings;
import ca.rmtreflect.storage.format.SettingsFormat;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps the settings. They are worth little: what makes no sense becomes the defaults. A file that
/// cannot be had at the moment is another matter, and nothing is written over it.
public final class SettingsStore {

  private final DataFolder folder;
  private final Path file;
  private final FileActions files;
  private final FileActions patient;
  private final AtomicFile atomic;

  public SettingsStore(DataFolder folder, FileActions files) {
    this.folder = folder;
    this.file = folder.settings();
    this.files = files;
    this.patient = new PatientFiles(files, Pause.REAL);
    this.atomic = new AtomicFile(patient);
  }

  /// Asks the disk once, so that the window may wait for it.
  public Settings load() throws IOException {
    return SettingsFormat.read(former(files));
  }

  /// Waits for another program that holds the file.
  public Settings loadPatiently() throws IOException {
    return SettingsFormat.read(former(patient));
  }

  /// Empty when they are on the device.
  public Optional<FailureReason> save(Settings settings) {
    return FailureReason.whyNot(
        () -> atomic.write(file, SettingsFormat.write(settings, former(patient))),
        files,
        folder.root(),
        0);
  }

  private byte[] former(FileActions disk) throws IOException {
    try {
      return disk.read(file, AssessmentFormat.MOST_BYTES);
    } catch (NoSuchFileException | UnfitFileException e) {
      return new byte[0];
    }
  }
}
