package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.FileActions;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A disk in memory that remembers every operation, so that its power can be cut at each of them.
final class MemoryDisk implements FileActions {

  /// Something that was done to the disk. Nobody compares the bytes: they are kept as they came.
  @SuppressWarnings("ArrayRecordComponent")
  sealed interface Operation {

    record Create(Path path, Content content) implements Operation {}

    record Write(Content content, byte[] bytes) implements Operation {}

    record Force(Content content) implements Operation {}

    record Replace(Path source, Path target) implements Operation {}

    record Delete(Path path) implements Operation {}

    record MakeFolder(Path path) implements Operation {}

    record ForceFolder(Path path) implements Operation {}

    /// Somebody else put these bytes there, for good.
    record Damage(Path path, byte[] bytes) implements Operation {}
  }

  /// What a name stands for; two of them are the same only if they are one.
  static final class Content {

    private final byte[] first;
    private byte[] bytes;

    Content(byte[] bytes) {
      this.first = bytes;
      this.bytes = bytes;
    }

    /// What it held when it was made.
    byte[] bytesAtFirst() {
      return first;
    }
  }

  private final Map<Path, Map<String, Content>> folders;
  private final List<Operation> done = new ArrayList<>();

  /// An empty disk but for one folder.
  MemoryDisk(Path folder) {
    this(new HashMap<>(Map.of(folder, new TreeMap<>())));
  }

  /// A disk with these folders and what is in them.
  MemoryDisk(Map<Path, Map<String, Content>> folders) {
    this.folders = folders;
  }

  List<Operation> done() {
    return done;
  }

  /// What somebody else writes is not asked about.
  void damage(Path path, byte[] bytes) throws IOException {
    Content content = find(path);
    content.bytes = bytes;
    done.add(new Operation.Damage(path, bytes));
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    return find(file).bytes.clone();
  }

  @Override
  public NewFile create(Path file) throws IOException {
    Map<String, Content> folder = folderOf(file);
    Content content = new Content(new byte[0]);
    if (folder.putIfAbsent(name(file), content) != null) {
      throw new FileAlreadyExistsException(file.toString());
    }
    done.add(new Operation.Create(file, content));
    return new NewFile() {
      @Override
      public void write(byte[] bytes) {
        content.bytes = bytes.clone();
        done.add(new Operation.Write(content, content.bytes));
      }

      @Override
      public void force() {
        done.add(new Operation.Force(content));
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void replace(Path source, Path target) throws IOException {
    Content content = find(source);
    folderOf(target).put(name(target), content);
    folderOf(source).remove(name(source));
    done.add(new Operation.Replace(source, target));
  }

  @Override
  public void forceFolder(Path folder) {
    done.add(new Operation.ForceFolder(folder));
  }

  @Override
  public void delete(Path file) {
    Map<String, Content> folder = folders.get(file.getParent());
    if (folder != null && folder.remove(name(file)) != null) {
      done.add(new Operation.Delete(file));
    }
  }

  @Override
  public void createFolder(Path folder) {
    if (!folders.containsKey(folder)) {
      Path parent = Objects.requireNonNull(folder.getParent());
      createFolder(parent);
      folders.put(folder, new TreeMap<>());
      done.add(new Operation.MakeFolder(folder));
      forceFolder(parent);
    }
  }

  @Override
  public List<String> names(Path folder) {
    return List.copyOf(folders.getOrDefault(folder, Map.of()).keySet());
  }

  @Override
  public boolean exists(Path file) {
    return folders.containsKey(file)
        || folders.getOrDefault(file.getParent(), Map.of()).containsKey(name(file));
  }

  @Override
  public boolean isProtected(Path file) {
    return false;
  }

  @Override
  public boolean isReadOnly(Path folder) {
    return false;
  }

  @Override
  public long spaceLeft(Path folder) {
    return Long.MAX_VALUE;
  }

  private Content find(Path file) throws IOException {
    @Nullable Content content = folderOf(file).get(name(file));
    if (content == null) {
      throw new NoSuchFileException(file.toString());
    }
    return content;
  }

  private Map<String, Content> folderOf(Path file) throws IOException {
    @Nullable Map<String, Content> folder = folders.get(file.getParent());
    if (folder == null) {
      throw new NoSuchFileException(file.toString());
    }
    return folder;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
