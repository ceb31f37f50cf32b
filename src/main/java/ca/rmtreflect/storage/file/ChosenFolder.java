package ca.rmtreflect.storage.file;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A folder that a person chose to write to. A file appears there whole or not at all, for its
/// owner's eyes only; whether it may replace another one is for the person to say.
public final class ChosenFolder {

  private final FileActions files;
  private final AtomicFile atomic;
  private final Path folder;

  public ChosenFolder(FileActions files, Pause pause, Path folder) {
    this.files = new PatientFiles(files, pause);
    this.atomic = new AtomicFile(this.files);
    this.folder = folder;
  }

  /// The path of a file of that name.
  public Path path(String name) {
    return folder.resolve(name);
  }

  /// The names among these that something else has: anything there but a file with the same bytes.
  public List<String> taken(Map<String, byte[]> wanted) throws NotWrittenException {
    List<String> taken = new ArrayList<>();
    for (var file : wanted.entrySet()) {
      if (isTaken(file.getKey(), file.getValue())) {
        taken.add(file.getKey());
      }
    }
    return taken;
  }

  private boolean isTaken(String name, byte[] bytes) throws NotWrittenException {
    Path file = path(name);
    try {
      if (!files.exists(file)) {
        return false;
      }
    } catch (IOException e) {
      throw notWritten(name, bytes, e);
    }
    try {
      return !Arrays.equals(bytes, files.read(file, bytes.length));
    } catch (IOException _) {
      // Too large to be the same, a folder, or nothing that can be compared.
      return true;
    }
  }

  /// The name with the first number behind it that nothing else has.
  public String freeName(String name, byte[] bytes) throws NotWrittenException {
    int dot = name.lastIndexOf('.');
    String free = name;
    for (int number = 2; isTaken(free, bytes); number++) {
      free = name.substring(0, dot) + "-" + number + name.substring(dot);
    }
    return free;
  }

  /// Makes the folder in the one that the person chose. That one has to be there: it may be on a
  /// disk that was taken away.
  public void create() throws NotWrittenException {
    try {
      Path parent = folder.toAbsolutePath().getParent();
      if (parent == null || !files.exists(parent)) {
        throw new NoSuchFileException(folder.toString());
      }
      files.createFolder(folder);
    } catch (IOException e) {
      throw notWritten("", new byte[0], e);
    }
  }

  /// Writes a file, in the place of whatever has its name.
  public void write(String name, byte[] bytes) throws NotWrittenException {
    try {
      atomic.writeForPerson(path(name), bytes);
    } catch (IOException e) {
      throw notWritten(name, bytes, e);
    }
  }

  /// That a file could not be written, because of a failure.
  public NotWrittenException notWritten(String name, byte[] bytes, IOException failure) {
    FailureReason reason = FailureReason.of(failure, files, folder, bytes.length);
    return new NotWrittenException(path(name), reason, failure);
  }
}
