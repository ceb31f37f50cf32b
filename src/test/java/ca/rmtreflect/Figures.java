package ca.rmtreflect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// What tests counted and measured, one line each, in `target/figures.txt`.
public final class Figures {

  private static final Path FILE = Path.of("target", "figures.txt");

  private Figures() {}

  /// The largest of several numbers.
  public static final class Most {

    private long value = Long.MIN_VALUE;

    public void see(long number) {
      value = Math.max(value, number);
    }

    public long value() {
      return value;
    }

    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /// The middle, the slow end and the slowest of sorted milliseconds.
  public static String spread(long[] sorted) {
    return String.format(
        Locale.ROOT,
        "p50 %d ms, p99 %d ms, most %d ms",
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100],
        sorted[sorted.length - 1]);
  }

  public static void note(String line) {
    try {
      Files.createDirectories(FILE.getParent());
      Files.write(
          FILE,
          (line + "\n").getBytes(UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
