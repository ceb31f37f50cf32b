package ca.rmtreflect.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A main method of these tests in a process of its own, which can be killed at any moment.
public final class ChildProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;

  private ChildProcess(Process process) {
    this.process = process;
    this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  public static ChildProcess start(Class<?> main, String... arguments) throws IOException {
    return start(List.of(), main, arguments);
  }

  /// With options for the virtual machine.
  public static ChildProcess start(List<String> options, Class<?> main, String... arguments)
      throws IOException {
    return startUnder(List.of(), options, main, arguments);
  }

  /// Under another program that starts it, such as one that watches it.
  public static ChildProcess startUnder(
      List<String> starter, List<String> options, Class<?> main, String... arguments)
      throws IOException {
    return run(command(starter, options, main, arguments));
  }

  /// Whatever a whole command starts.
  public static ChildProcess run(List<String> command) throws IOException {
    return new ChildProcess(new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
  }

  /// The words that start a main method of these tests.
  public static List<String> command(
      List<String> starter, List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>(starter);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /// Whether a command is there and works.
  public static boolean canStart(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.onExit().join().exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// Gives it a line to read.
  public void say(String line) throws IOException {
    OutputStream in = process.getOutputStream();
    in.write((line + "\n").getBytes(UTF_8));
    in.flush();
  }

  /// Sends it a signal, such as TERM.
  public void signal(String name) {
    if (!canStart("kill", "-" + name, Long.toString(process.pid()))) {
      throw new IllegalStateException("no signal " + name);
    }
  }

  public long pid() {
    return process.pid();
  }

  /// Its exit code, once it has ended by itself.
  public int await() {
    return process.onExit().join().exitValue();
  }

  /// The next line that it prints; null when it prints no more.
  public @Nullable String readLine() throws IOException {
    return out.readLine();
  }

  /// Ends it with SIGKILL, and waits until it is gone. What it printed can still be read: by way of
  /// the handle, since the process itself would close its streams.
  public void kill() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
