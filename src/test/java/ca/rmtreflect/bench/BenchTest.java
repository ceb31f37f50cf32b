package ca.rmtreflect.bench;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Prints one table of what people wait for and of what the program takes, each beside a baseline
/// that was measured by turns with it. Ratios travel from machine to machine, milliseconds do not.
@Tag("bench")
final class BenchTest {

  @TempDir Path folder = Path.of("");

  @Test
  void everythingIsMeasured() throws Exception {
    BenchTable table = new BenchTable(Path.of("target", "bench.txt"));
    new StartBench(folder).addTo(table);
    new WindowBench().addTo(table);
    new FindBench().addTo(table);
    new SaveBench(folder).addTo(table);
    new ExportBench(folder).addTo(table);
    new Sizes().addTo(table);
  }
}
