package ca.rmtreflect.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.rmtreflect.bench.Turns.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// The one table of all that is measured, each beside what it is measured against: in a file and on
/// the console, line by line.
final class BenchTable {

  private final Path file;

  BenchTable(Path file) throws IOException {
    this.file = file;
    Files.deleteIfExists(file);
    line("", "p50", "p99", "unit", "against", "p50", "ratio", "aim");
  }

  /// `aim` is what the ratio should not exceed; none where it is empty.
  void add(String what, String unit, Samples ours, String against, Samples baseline, String aim)
      throws IOException {
    line(
        what,
        number(ours.median()),
        number(ours.at(99)),
        unit,
        against,
        number(baseline.median()),
        String.format(Locale.ROOT, "%.2f", ours.median() / baseline.median()),
        aim);
  }

  @SuppressWarnings("SystemOut")
  private void line(Object... columns) throws IOException {
    String line = String.format(Locale.ROOT, "%-42s %8s %8s  %-7s %-40s %8s %6s %5s%n", columns);
    System.out.print(line);
    Files.writeString(file, line, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
  }
}
