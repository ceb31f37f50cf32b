package ca.rmtreflect.storage.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A disk on which what another program holds is tried again, for two and a half seconds. Nothing
/// for the window's thread.
public final class PatientFiles implements FileActions {

  private static final Duration FIRST_WAIT = Duration.ofMillis(10);
  private static final Duration LONGEST_WAIT = Duration.ofMillis(1280);

  private final FileActions files;
  private final Pause pause;

  public PatientFiles(FileActions files, Pause pause) {
    this.files = files;
    this.pause = pause;
  }

  /// The disk of this computer, which may be silent for a while too.
  public static PatientFiles onDisk() {
    return new PatientFiles(TimedFiles.onDisk(), Pause.REAL);
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    return patiently(() -> files.read(file, most));
  }

  @Override
  public NewFile create(Path file) throws IOException {
    return patiently(() -> files.create(file));
  }

  @Override
  public void replace(Path source, Path target) throws IOException {
    patiently(() -> {
      try {
        files.replace(source, target);
      } catch (AccessDeniedException e) {
        // The file lies in the folder already: whoever may put it there may rename it.
        throw HeldFileException.target(e);
      }
    });
  }

  @Override
  public FileChannel openLock(Path file) throws IOException {
    return patiently(() -> files.openLock(file));
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    files.forceFolder(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    patiently(() -> files.delete(file));
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    patiently(() -> files.createFolder(folder));
  }

  @Override
  public List<String> names(Path folder) throws IOException {
    return patiently(() -> files.names(folder));
  }

  @Override
  public boolean exists(Path file) throws IOException {
    return patiently(() -> files.exists(file));
  }

  @Override
  public boolean isLink(Path file) throws IOException {
    return files.isLink(file);
  }

  @Override
  public boolean isProtected(Path file) throws IOException {
    return patiently(() -> files.isProtected(file));
  }

  @Override
  public boolean isReadOnly(Path folder) throws IOException {
    return files.isReadOnly(folder);
  }

  @Override
  public long spaceLeft(Path folder) throws IOException {
    return files.spaceLeft(folder);
  }

  private void patiently(DiskTask task) throws IOException {
    patiently(() -> {
      task.run();
      return true;
    });
  }

  private <T> T patiently(DiskQuestion<T> question) throws IOException {
    Duration wait = FIRST_WAIT;
    while (true) {
      try {
        return question.answer();
      } catch (HeldFileException e) {
        if (wait.compareTo(LONGEST_WAIT) > 0) {
          throw e;
        }
        pause.of(wait);
        wait = wait.multipliedBy(2);
      }
    }
  }
}
