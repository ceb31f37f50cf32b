package ca.rmtreflect.app;

import ca.rmtreflect.Hand;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.storage.ChildProcess;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// The program in a process of its own, on the first page of a new year. It types one letter after
/// the other and says how many there are; somebody ends it while it does.
final class WindowChild {

  /// What a virtual machine needs for a window that nobody sees.
  static final List<String> OPTIONS =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "-Dglass.platform=Headless",
          "-Dprism.order=sw",
          "-Djava.awt.headless=true");

  /// Where it types.
  static final String FIELD = "registered-name";

  private static final String READY = "ready";

  private WindowChild() {}

  /// `arguments` are a folder, and how many letters to type before it waits.
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    OpenProgram program;
    try {
      program = OpenProgram.start(folder.resolve("data"), folder, Language.EN, Clock.systemUTC());
    } catch (RuntimeException e) {
      e.printStackTrace();
      // JavaFX would keep the process alive.
      System.exit(1);
      throw e;
    }
    Hand hand = new Hand(program);
    hand.press("start");
    hand.press("begin");
    hand.await("the profile", state -> state.page() instanceof Page.Profile);
    hand.await("the first save", state -> state.saving() instanceof SaveStatus.Saved);
    hand.write(FIELD, "");
    System.out.println(READY);
    if (System.in.read() < 0) {
      return;
    }
    for (int letters = 1; letters <= Integer.parseInt(arguments[1]); letters++) {
      hand.write(FIELD, "x");
      System.out.println(letters);
    }
  }

  /// Starts it, with more options for the virtual machine, and returns once it is about to type.
  static ChildProcess start(Path folder, int letters, String... options) throws IOException {
    // Whoever started the tests in the background may have had signals ignored, for all below.
    ChildProcess child =
        ChildProcess.startUnder(
            List.of("env", "--default-signal"),
            Stream.concat(OPTIONS.stream(), Stream.of(options)).toList(),
            WindowChild.class,
            folder.toString(),
            "" + letters);
    String line = child.readLine();
    while (line != null && !line.equals(READY)) {
      line = child.readLine();
    }
    if (line == null) {
      throw new IOException("the window did not open");
    }
    child.say("type");
    return child;
  }
}
