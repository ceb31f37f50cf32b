package ca.rmtreflect.storage.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A disk that fails when it is told to, and remembers what was asked of it.
public class FaultyFiles implements FileActions {

  private final FileActions real = new DiskFiles();
  private final List<String> done = new CopyOnWriteArrayList<>();
  private volatile Fault fault = (operation, number, name) -> {};

  /// Decides whether an operation fails, by throwing. `number` counts from 1.
  public interface Fault {
    void strike(String operation, int number, String name) throws IOException;
  }

  /// From now on this fault, with the count begun afresh.
  public void set(Fault newFault) {
    synchronized (done) {
      done.clear();
    }
    fault = newFault;
  }

  public void mend() {
    set((operation, number, name) -> {});
  }

  /// What Windows makes of a file that another program holds.
  public static HeldFileException held(String name) {
    return HeldFileException.of(new FileSystemException(name, null, "utilisé par un autre"));
  }

  /// The operations since the last `set`, as `force 2026-7f3a9c1e-1a2b3c4d.tmp`.
  public List<String> done() {
    synchronized (done) {
      return List.copyOf(done);
    }
  }

  private void before(String operation, Path path) throws IOException {
    String name = path.getFileName().toString();
    int number;
    synchronized (done) {
      done.add(operation + " " + name);
      number = done.size();
    }
    fault.strike(operation, number, name);
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    before("read", file);
    return real.read(file, most);
  }

  @Override
  public NewFile create(Path file) throws IOException {
    before("create", file);
    NewFile open = real.create(file);
    return new NewFile() {
      @Override
      public void write(byte[] bytes) throws IOException {
        before("write", file);
        open.write(bytes);
      }

      @Override
      public void force() throws IOException {
        before("force", file);
        open.force();
      }

      @Override
      public void close() throws IOException {
        open.close();
        before("close", file);
      }
    };
  }

  @Override
  public FileChannel openLock(Path file) throws IOException {
    before("openLock", file);
    return real.openLock(file);
  }

  @Override
  public void replace(Path source, Path target) throws IOException {
    before("replace", target);
    real.replace(source, target);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    before("forceFolder", folder);
    real.forceFolder(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    before("delete", file);
    real.delete(file);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    before("createFolder", folder);
    real.createFolder(folder);
  }

  @Override
  public List<String> names(Path folder) throws IOException {
    before("names", folder);
    return real.names(folder);
  }

  @Override
  public boolean exists(Path file) throws IOException {
    before("exists", file);
    return real.exists(file);
  }

  @Override
  public boolean isProtected(Path file) throws IOException {
    return real.isProtected(file);
  }

  @Override
  public boolean isReadOnly(Path folder) throws IOException {
    return real.isReadOnly(folder);
  }

  @Override
  public long spaceLeft(Path folder) throws IOException {
    return real.spaceLeft(folder);
  }
}
