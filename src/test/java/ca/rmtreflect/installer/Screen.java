package ca.rmtreflect.installer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A screen that nobody sees, with a window manager, and a hand at its keyboard.
final class Screen implements AutoCloseable {

  /// In seconds, for a computer within this one too.
  private static final String LONGEST = "180";

  /// In bytes of a picture.
  private static final int PAINTED = 20_000;

  /// In pictures that are alike.
  private static final int SETTLED = 5;

  private final Process server;
  private final Process manager;
  private final String display;

  Screen() throws IOException {
    server =
        new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp")
            .redirectError(Redirect.DISCARD)
            .start();
    BufferedReader said = new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8));
    display = ":" + said.readLine();
    manager = builder("openbox").redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
  }

  Map<String, String> environment() {
    return Map.of("DISPLAY", display);
  }

  /// Waits for the program's window, whose title begins so.
  void await(String title) throws IOException, InterruptedException {
    String found =
        look(
            "timeout",
            LONGEST,
            "xdotool",
            "search",
            "--sync",
            "--onlyvisible",
            "--name",
            "^" + title);
    if (found.isBlank()) {
      look("import", "-window", "root", Computer.MADE.resolve("missed.png").toString());
      throw new AssertionError("no window called " + title + ": target/installer/missed.png");
    }
  }

  /// What the window manager knows of the window whose title begins so.
  String property(String title, String name) throws IOException, InterruptedException {
    String window = look("xdotool", "search", "--onlyvisible", "--name", "^" + title).strip();
    return look("xprop", "-id", window, name);
  }

  void press(String... keys) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("xdotool", "key", "--delay", "200"));
    command.addAll(List.of(keys));
    look(command.toArray(String[]::new));
  }

  /// Takes a picture as soon as the window is painted, which takes more than an empty screen, and
  /// shows the same a few times in a row: it begins with the words that it is still looking.
  void picture(Path file) throws IOException, InterruptedException {
    Instant end = Instant.now().plusSeconds(Long.parseLong(LONGEST));
    long size = 0;
    for (int same = 0; same < SETTLED && Instant.now().isBefore(end); ) {
      look("import", "-window", "root", file.toString());
      same = Files.size(file) == size && size >= PAINTED ? same + 1 : 0;
      size = Files.size(file);
    }
    assertTrue(size >= PAINTED, "nothing was painted");
  }

  private String look(String... command) throws IOException, InterruptedException {
    Process process = builder(command).redirectError(Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return said;
  }

  private ProcessBuilder builder(String... command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DISPLAY", display);
    return builder;
  }

  @Override
  public void close() {
    for (Process process : List.of(manager, server)) {
      process.destroy();
      process.onExit().join();
    }
  }
}
