package ca.rmtreflect.bench;

import ca.rmtreflect.bench.Turns.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How large what people download is, as far as it was built, beside what was aimed at.
final class Sizes {

  private static final Path TARGET = Path.of("target");
  private static final Path PACKAGES = TARGET.resolve("installer");
  private static final double MEGABYTE = 1e6;

  void addTo(BenchTable table) throws IOException {
    add(table, "the program's own jar", TARGET.resolve("app/rmt-reflect.jar"), 4);
    if (Files.exists(PACKAGES)) {
      try (Stream<Path> files = Files.list(PACKAGES)) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString();
          if (name.endsWith(".deb")) {
            add(table, "package for Debian", file, 62);
          } else if (name.endsWith(".msi")) {
            add(table, "package for Windows", file, 70);
          }
        }
      }
      add(table, "installed, Linux", PACKAGES.resolve("rmt-reflect"), 150);
      add(
          table,
          "what Java learned, in it",
          PACKAGES.resolve("rmt-reflect/lib/rmt-reflect.aot"),
          43);
    }
  }

  private static void add(BenchTable table, String what, Path path, double aim) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      long bytes = files.filter(Files::isRegularFile).mapToLong(Sizes::size).sum();
      table.add(
          what,
          "MB",
          Samples.of(List.of(bytes / MEGABYTE)),
          "what is aimed at",
          Samples.of(List.of(aim)),
          "1.0");
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
