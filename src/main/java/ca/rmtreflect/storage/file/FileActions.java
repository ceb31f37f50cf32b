package ca.rmtreflect.storage.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/// Everything this program does to a disk when it keeps something, one operation at a time, so that
/// each can be made to fail.
public interface FileActions {

  /// All bytes of a regular file of at most `most` bytes.
  byte[] read(Path file, int most) throws IOException;

  /// A new file that only its owner can read. Fails where anything of that name exists, a link too.
  NewFile create(Path file) throws IOException;

  /// Puts a file in the place of another at once, or not at all. What stood there is gone; a link
  /// is replaced, not followed.
  void replace(Path source, Path target) throws IOException;

  /// Opens a file to be locked, which is made where it is not there. For its owner alone.
  default FileChannel openLock(Path file) throws IOException {
    Set<StandardOpenOption> options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    return FileChannel.open(file, options, OwnerOnlyPermissions.file(file));
  }

  /// Makes sure that the names in a folder outlast a power cut.
  void forceFolder(Path folder) throws IOException;

  /// Removes a file, if it is there.
  void delete(Path file) throws IOException;

  /// A folder that only its owner can enter, if it is not there; it outlasts a power cut.
  void createFolder(Path folder) throws IOException;

  /// The names of everything in a folder but other folders, in order; none where there is nothing
  /// of that name. A link to a folder is no folder.
  List<String> names(Path folder) throws IOException;

  /// Whether anything of that name exists, a link too. Where the disk does not say, that is an
  /// exception: what cannot be seen is not absent.
  boolean exists(Path file) throws IOException;

  /// Whether a name is that of a link, wherever it leads.
  default boolean isLink(Path file) throws IOException {
    return Files.isSymbolicLink(file);
  }

  /// Whether a file is there and marked as one that nobody may change. On some systems it can be
  /// replaced all the same by whoever may change its folder.
  boolean isProtected(Path file) throws IOException;

  /// Whether the disk of a folder takes no changes at all.
  boolean isReadOnly(Path folder) throws IOException;

  /// The bytes that still fit on the disk of a folder.
  long spaceLeft(Path folder) throws IOException;

  /// A file that is being written.
  interface NewFile extends Closeable {

    void write(byte[] bytes) throws IOException;

    /// Makes sure that what was written outlasts a power cut.
    void force() throws IOException;
  }
}
