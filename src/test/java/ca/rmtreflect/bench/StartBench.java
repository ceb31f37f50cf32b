package ca.rmtreflect.bench;

import ca.rmtreflect.bench.Turns.Samples;
import ca.rmtreflect.storage.ChildProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// How long it takes from the start of a process to the first page, and how much memory that takes,
/// beside an empty window: one started plainly, and one with an AOT cache of its own. The program
/// is that of the package where one was made, else that of the build.
final class StartBench {

  private static final Path IMAGE = Path.of("target", "installer", "rmt-reflect", "lib");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();
  private static final List<String> HEADLESS =
      List.of(
          "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw");
  private static final int TIMES = 11;
  private static final double KIBIBYTES = 1000 / 1.024;

  private final Path folder;
  private final Path windowJar;

  StartBench(Path folder) throws IOException, URISyntaxException {
    this.folder = folder;
    windowJar = folder.resolve("window.jar");
    packWindow();
  }

  void addTo(BenchTable table) throws Exception {
    Path cache = folder.resolve("empty.aot");
    try (ChildProcess training = ChildProcess.run(empty("train", "-XX:AOTCacheOutput=" + cache))) {
      while (training.readLine() != null) {
        // It says when it is shown, and what Java learned.
      }
    }
    boolean isPackage = Files.exists(IMAGE);
    Start ours = new Start(isPackage ? ofPackage() : ofBuild());
    Start plain = new Start(empty("empty"));
    Start cached = new Start(empty("empty", "-XX:AOTCache=" + cache));
    List<Samples> millis = Turns.of(1, TIMES, ours, plain, cached);
    String what = isPackage ? ", package" : ", build (no package made)";
    String emptyPlain = "empty window, started plainly";
    String emptyCached = "empty window with an AOT cache";
    table.add("start to first page" + what, "ms", millis.get(0), emptyPlain, millis.get(1), "1.0");
    table.add("start to first page" + what, "ms", millis.get(0), emptyCached, millis.get(2), "");
    table.add("memory (RSS)" + what, "MB", ours.memory(), emptyPlain, plain.memory(), "1.3");
    table.add("memory (RSS)" + what, "MB", ours.memory(), emptyCached, cached.memory(), "");
  }

  /// One way to start, and what its processes held once their window was shown.
  private static final class Start implements Turns.Measured {

    private final List<String> command;
    private final List<Double> megabytes = new ArrayList<>();

    Start(List<String> command) {
      this.command = command;
    }

    @Override
    public double once() throws IOException, InterruptedException {
      long start = System.nanoTime();
      try (ChildProcess child = ChildProcess.run(command)) {
        String line = child.readLine();
        double millis = (System.nanoTime() - start) / 1e6;
        if (!ShownWindow.SHOWN.equals(line)) {
          throw new IOException("no window: " + line);
        }
        // What is loaded and drawn right after the first page belongs to it.
        Thread.sleep(500);
        megabytes.add(residentKibibytes(child.pid()) / KIBIBYTES);
        return millis;
      }
    }

    Samples memory() {
      return Samples.of(megabytes);
    }
  }

  private static long residentKibibytes(long process) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  private List<String> ofPackage() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(IMAGE.resolve("runtime/bin/java").toString());
    command.add("@" + IMAGE.resolve("java.options"));
    command.add("-XX:AOTCache=" + IMAGE.resolve("rmt-reflect.aot"));
    return withProgram(command, IMAGE.resolve("app/rmt-reflect.jar").toString());
  }

  private List<String> ofBuild() throws IOException {
    return withProgram(new ArrayList<>(List.of(JAVA)), System.getProperty("java.class.path"));
  }

  private List<String> withProgram(List<String> command, String classPath) throws IOException {
    command.addAll(HEADLESS);
    // What was learned of a class path is good for one that goes on after it.
    command.addAll(List.of("-cp", classPath + ":" + windowJar, ShownWindow.class.getName()));
    command.addAll(List.of("Your years", "--messages", "en", "--data"));
    command.add(Files.createDirectories(folder.resolve("data")).toString());
    return command;
  }

  private List<String> empty(String how, String... options) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of(options));
    command.addAll(HEADLESS);
    String javafx =
        String.join(
            ":",
            Stream.of(System.getProperty("java.class.path").split(":", -1))
                .filter(jar -> jar.contains("javafx-") && jar.endsWith("-linux.jar"))
                .toList());
    command.addAll(List.of("-cp", windowJar + ":" + javafx, ShownWindow.class.getName(), how));
    return command;
  }

  /// In a jar, since an AOT cache knows no folder of classes.
  private void packWindow() throws IOException, URISyntaxException {
    Path classes =
        Path.of(ShownWindow.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path own = classes.resolve("ca/rmtreflect/bench");
    try (OutputStream file = Files.newOutputStream(windowJar);
        JarOutputStream jar = new JarOutputStream(file);
        Stream<Path> files = Files.list(own)) {
      for (Path one : files.filter(one -> one.toString().contains("ShownWindow")).toList()) {
        jar.putNextEntry(new JarEntry("ca/rmtreflect/bench/" + one.getFileName()));
        jar.write(Files.readAllBytes(one));
      }
    }
  }
}
