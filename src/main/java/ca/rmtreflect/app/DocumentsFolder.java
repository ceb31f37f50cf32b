package ca.rmtreflect.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The folder that the system calls *Documents*. On Windows it is often in OneDrive, on Linux it
/// has a name in the person's language.
@SuppressWarnings("restricted")
final class DocumentsFolder {

  private static final Pattern XDG =
      Pattern.compile(
          "^XDG_DOCUMENTS_DIR=\"(?<home>\\$HOME)?(?<path>(?:[^\"\\\\]|\\\\.)*+)\"",
          Pattern.MULTILINE);

  /// FOLDERID_Documents, as Windows keeps it in memory.
  private static final String DOCUMENTS = "d09ad3fd8f23af46adb46c85480369c7";

  private static final FunctionDescriptor KNOWN_FOLDER =
      FunctionDescriptor.of(
          ValueLayout.JAVA_INT,
          ValueLayout.ADDRESS,
          ValueLayout.JAVA_INT,
          ValueLayout.ADDRESS,
          ValueLayout.ADDRESS);

  private static final FunctionDescriptor FREE = FunctionDescriptor.ofVoid(ValueLayout.ADDRESS);

  private DocumentsFolder() {}

  /// What a system says, by its name as in `os.name`; empty where it says nothing of use.
  static Optional<Path> of(String system, Map<String, String> environment, Path home) {
    if (OpeningCommands.isWindows(system)) {
      return fromWindows();
    }
    if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
      return Optional.empty();
    }
    Path config = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
    Path directory = config.isAbsolute() ? config : home.resolve(".config");
    try {
      return fromList(Files.readString(directory.resolve("user-dirs.dirs")), home);
    } catch (IOException | InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// From the list of a desktop on Linux, in which a name stands as a shell reads it.
  static Optional<Path> fromList(String list, Path home) {
    Matcher line = XDG.matcher(list);
    if (!line.find()) {
      return Optional.empty();
    }
    String path = line.group("path").replaceAll("\\\\(.)", "$1");
    return line.group("home") == null
        ? Optional.of(Path.of(path)).filter(Path::isAbsolute)
        : Optional.of(home.resolve(path.replaceFirst("^/+", "")));
  }

  private static Optional<Path> fromWindows() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment found = arena.allocate(ValueLayout.ADDRESS);
      int result =
          (int)
              function("shell32", "SHGetKnownFolderPath", KNOWN_FOLDER, arena)
                  .invokeExact(
                      arena.allocateFrom(ValueLayout.JAVA_BYTE, HexFormat.of().parseHex(DOCUMENTS)),
                      0,
                      MemorySegment.NULL,
                      found);
      MemorySegment text = found.get(ValueLayout.ADDRESS, 0).reinterpret(Long.MAX_VALUE);
      Optional<Path> folder =
          result == 0
              ? Optional.of(Path.of(text.getString(0, StandardCharsets.UTF_16LE)))
              : Optional.empty();
      function("ole32", "CoTaskMemFree", FREE, arena).invokeExact(text);
      return folder;
    } catch (Throwable _) {
      // The usual place will do.
      return Optional.empty();
    }
  }

  private static MethodHandle function(
      String library, String name, FunctionDescriptor kind, Arena arena) {
    return Linker.nativeLinker()
        .downcallHandle(SymbolLookup.libraryLookup(library, arena).findOrThrow(name), kind);
  }
}
