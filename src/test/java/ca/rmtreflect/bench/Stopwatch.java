package ca.rmtreflect.bench;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// Measures what one thread does, in its own time: other work on the machine and other threads of
/// the process count for nothing.
final class Stopwatch {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /// Milliseconds and megabytes of one run in the middle of the field, and the size of what it
  /// wrote.
  record Lap(double millis, double megabytes, int kilobytes) {}

  /// A piece of work that writes.
  interface Work {
    void to(OutputStream out) throws IOException;
  }

  private Stopwatch() {}

  /// Does two pieces of work in turn, so that both meet the same machine, `warm` times unmeasured
  /// and `times` measured.
  static List<Lap> alternate(int warm, int times, Work one, Work other) throws IOException {
    List<Lap> ones = new ArrayList<>();
    List<Lap> others = new ArrayList<>();
    for (int i = 0; i < warm + times; i++) {
      Lap first = lap(one);
      Lap second = lap(other);
      if (i >= warm) {
        ones.add(first);
        others.add(second);
      }
    }
    return List.of(middle(ones), middle(others));
  }

  static Lap lap(Work work) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    work.to(out);
    double millis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    double megabytes = (THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1e6;
    return new Lap(millis, megabytes, out.size() / 1024);
  }

  private static Lap middle(List<Lap> laps) {
    return laps.stream()
        .sorted((a, b) -> Double.compare(a.millis(), b.millis()))
        .toList()
        .get(laps.size() / 2);
  }
}
