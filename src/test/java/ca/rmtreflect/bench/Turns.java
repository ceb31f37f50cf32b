package ca.rmtreflect.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Measures several pieces of work by turns, so that all of them meet the same machine.
final class Turns {

  /// A piece of work that says what it took.
  interface Measured {
    double once() throws Exception;
  }

  /// What one piece of work took each time, the least first.
  record Samples(List<Double> sorted) {

    static Samples of(List<Double> values) {
      return new Samples(values.stream().sorted().toList());
    }

    double median() {
      return at(50);
    }

    /// What so many of a hundred stayed below.
    double at(int percent) {
      return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    Samples over(double unit) {
      return new Samples(sorted.stream().map(value -> value / unit).toList());
    }
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Turns() {}

  /// Milliseconds in the thread's own time: other work on the machine counts for nothing.
  static double cpuMillis(Callable<?> work) throws Exception {
    long start = THREADS.getCurrentThreadCpuTime();
    var _ = work.call();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /// Does each in turn, `warm` times unmeasured and `times` measured.
  static List<Samples> of(int warm, int times, Measured... each) throws Exception {
    List<List<Double>> values = Stream.of(each).<List<Double>>map(_ -> new ArrayList<>()).toList();
    for (int round = 0; round < warm + times; round++) {
      for (int i = 0; i < each.length; i++) {
        double value = each[i].once();
        if (round >= warm) {
          values.get(i).add(value);
        }
      }
    }
    return values.stream().map(Samples::of).toList();
  }
}
