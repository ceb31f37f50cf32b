package ca.rmtreflect.storage.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;

/// A file that grows line by line, for its owner's eyes. Full, it makes room for a new one and
/// stays beside it until that is full too.
public final class LogFile {

  private final Path file;
  private final Path former;
  private final long mostBytes;

  /// `file` ends in `.log`; the former one is called `.1.log`. Neither exceeds so many bytes.
  public LogFile(Path file, long mostBytes) {
    this.file = file;
    this.former = file.resolveSibling(file.getFileName().toString().replace(".log", ".1.log"));
    this.mostBytes = mostBytes;
  }

  /// Adds a line. It may be lost when the power goes.
  public void append(String line) throws IOException {
    ByteBuffer bytes = UTF_8.encode(line + "\n");
    if (Files.exists(file) && Files.size(file) + bytes.remaining() > mostBytes) {
      Files.move(file, former, StandardCopyOption.ATOMIC_MOVE);
    }
    // Only its own folder: a data folder that was taken away must not come back as an empty one.
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    if (Files.notExists(folder)) {
      OwnerOnlyPermissions.createFolder(folder);
    }
    Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    try (FileChannel channel = FileChannel.open(file, options, OwnerOnlyPermissions.file(file))) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }
}
