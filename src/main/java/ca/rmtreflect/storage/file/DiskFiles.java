package ca.rmtreflect.storage.file;

import ca.rmtreflect.domain.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The disk of this computer.
public final class DiskFiles implements FileActions {

  private static final Set<PosixFilePermission> MAY_BE_CHANGED =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final boolean windows;

  public DiskFiles() {
    this(System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows"));
  }

  DiskFiles(boolean windows) {
    this.windows = windows;
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    return namingHeld(() -> readNow(file, most));
  }

  private static byte[] readNow(Path file, int most) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new UnfitFileException(Problem.of("", Problem.Code.FOLDER));
    }
    if (!attributes.isRegularFile()) {
      throw new UnfitFileException(Problem.of("", Problem.Code.NOT_A_FILE));
    }
    if (attributes.size() > most) {
      throw new UnfitFileException(Problem.of("", Problem.Code.TOO_LARGE, attributes.size(), most));
    }
    if (attributes.size() == 0) {
      // Nothing to open it for: the lock's file is empty, and whoever closes it loses the lock.
      return new byte[0];
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  @Override
  public NewFile create(Path file) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    return namingHeld(
        () -> new OpenFile(FileChannel.open(file, options, OwnerOnlyPermissions.file(file))));
  }

  @Override
  public FileChannel openLock(Path file) throws IOException {
    return namingHeld(() -> FileActions.super.openLock(file));
  }

  @Override
  public void replace(Path source, Path target) throws IOException {
    namingHeld(() -> Files.move(source, target, StandardCopyOption.ATOMIC_MOVE));
  }

  /// Windows calls a file in use that a scanner has open, and denies one that is about to go. Java
  /// knows no name for the first, and the words are the system's, in its language.
  private <T> T namingHeld(DiskQuestion<T> question) throws IOException {
    try {
      return question.answer();
    } catch (FileSystemException e) {
      boolean held =
          e.getClass() == FileSystemException.class || e instanceof AccessDeniedException;
      throw windows && held ? HeldFileException.of(e) : e;
    }
  }

  /// Windows opens no folder, and keeps the order of renames by itself.
  @Override
  public void forceFolder(Path folder) throws IOException {
    if (!windows) {
      Uninterrupted.run(() -> force(folder));
    }
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    namingHeld(() -> Files.deleteIfExists(file));
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent == null || Files.isDirectory(folder)) {
      return;
    }
    createFolder(parent);
    try {
      namingHeld(() -> {
        OwnerOnlyPermissions.createFolder(folder);
        return true;
      });
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
    forceFolder(parent);
  }

  @Override
  public List<String> names(Path folder) throws IOException {
    return namingHeld(() -> namesNow(folder));
  }

  private static List<String> namesNow(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          names.add(entry.getFileName().toString());
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(Comparator.naturalOrder());
    return names;
  }

  @Override
  public boolean exists(Path file) throws IOException {
    try {
      namingHeld(
          () -> Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public boolean isProtected(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    PosixFileAttributeView marks = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    // An administrator may write to a file however it is marked.
    return !Files.isWritable(file)
        || (marks != null
            && Collections.disjoint(marks.readAttributes().permissions(), MAY_BE_CHANGED));
  }

  @Override
  public boolean isReadOnly(Path folder) throws IOException {
    return Files.getFileStore(folder).isReadOnly();
  }

  @Override
  public long spaceLeft(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  private record OpenFile(FileChannel channel) implements NewFile {

    @Override
    public void write(byte[] bytes) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }

    @Override
    public void force() throws IOException {
      channel.force(true);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
