package ca.rmtreflect.storage.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;

/// Writes a file so that at every instant, even when the power goes, either the old bytes are there
/// or the new ones, complete.
public final class AtomicFile {

  /// The end of the name of a file that is being written.
  public static final String UNFINISHED = ".tmp";

  /// Disks take names of 255 bytes, and a person may have chosen a name that is that long.
  private static final int LONGEST_STEM = 80;

  private final FileActions files;

  public AtomicFile(FileActions files) {
    this.files = files;
  }

  /// Returns once the bytes are on the device under their name. An exception means that the old
  /// file is still whole, or that the new one is, but perhaps not for the next power cut. An
  /// interrupt waits until this is over.
  public void write(Path target, byte[] bytes) throws IOException {
    Uninterrupted.run(() -> writeOnce(target, bytes));
  }

  /// Likewise outside the data folder, where a file that is marked as one that nobody may change
  /// stays as it is.
  public void writeForPerson(Path target, byte[] bytes) throws IOException {
    if (files.isProtected(target)) {
      throw new FileFailedException(FailureReason.PROTECTED);
    }
    write(target, bytes);
  }

  private void writeOnce(Path target, byte[] bytes) throws IOException {
    Path temporary = temporaryFor(target, bytes);
    try {
      fill(temporary, bytes);
      if (!Arrays.equals(bytes, files.read(temporary, bytes.length))) {
        throw new IOException("the disk does not return what was written");
      }
      files.replace(temporary, target);
    } catch (IOException e) {
      discard(temporary, e);
      throw e;
    }
    files.forceFolder(Objects.requireNonNull(target.toAbsolutePath().getParent()));
  }

  private void fill(Path temporary, byte[] bytes) throws IOException {
    try (FileActions.NewFile file = createAnew(temporary)) {
      file.write(bytes);
      file.force();
    }
  }

  /// What stands in the way is what an earlier attempt left, or was planted; neither is worth
  /// keeping, and neither is written through.
  private FileActions.NewFile createAnew(Path temporary) throws IOException {
    try {
      return files.create(temporary);
    } catch (FileAlreadyExistsException e) {
      files.delete(temporary);
      return files.create(temporary);
    }
  }

  private void discard(Path temporary, IOException reason) {
    try {
      files.delete(temporary);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /// The name hangs on the bytes, so that two programs that both write never fill each other's
  /// file.
  private static Path temporaryFor(Path target, byte[] bytes) {
    String name = target.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    CRC32 sum = new CRC32();
    sum.update(bytes);
    String mark = HexFormat.of().toHexDigits((int) sum.getValue());
    String start = stem.length() > LONGEST_STEM ? "" : stem + "-";
    return target.resolveSibling(start + mark + UNFINISHED);
  }
}
