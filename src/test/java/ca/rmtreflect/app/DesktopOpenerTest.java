package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hand;
import ca.rmtreflect.storage.ChildProcess;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Page;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Where the desktop has nothing to open a thing with, the window says so and gives its path.
final class DesktopOpenerTest extends ProgramCase {

  private static final URI LINK = URI.create("https://www.example.org/a?b=c");

  private OpenProgram deaf() {
    OpenProgram.World world = new OpenProgram.World(folder.resolve("data"));
    world.exports = folder;
    world.opens = false;
    return OpenProgram.start(world);
  }

  @Test
  void everyWayToOpenSomethingSaysWhereItWouldHaveLed() {
    try (OpenProgram program = deaf()) {
      Hand hand = begin(program);
      String data = program.session().program().files().folder();
      Path file = folder.resolve("a record.pdf");
      Map<Consumer<OpenProgram>, String> ways =
          Map.of(
              open -> open.session().program().openFile().accept(file.toString()),
              file.toString(),
              open -> open.session().program().showInFolder().accept(file.toString()),
              folder.toString(),
              open -> open.session().program().showFiles().run(),
              data,
              open -> open.session().program().openLink().accept(LINK),
              LINK.toString());
      ways.forEach((way, place) -> {
        Fx.run(() -> way.accept(program));
        Bulletin said = new Bulletin.NotOpened(place);
        hand.await(place, state -> state.bulletins().contains(said));
        assertEquals(1, program.state().bulletins().size(), "one answer at a time");
      });
    }
  }

  @Test
  void thePathCanBeCopiedAndTheAnswerGoesWithThePage() {
    try (OpenProgram program = deaf()) {
      Hand hand = begin(program);
      Fx.run(() -> program.session().program().openLink().accept(LINK));
      hand.await("the answer", state -> !state.bulletins().isEmpty());
      hand.press("not-opened-copy");
      assertEquals(LINK.toString(), Fx.get(() -> Clipboard.getSystemClipboard().getString()));
      Fx.run(() -> program.session().goTo(new Page.Overview()));
      assertEquals(List.of(), program.state().bulletins());
    }
  }

  @Test
  void whatOpensIsNotTalkedAbout() {
    OpenProgram.World world = new OpenProgram.World(folder.resolve("data"));
    try (OpenProgram program = OpenProgram.start(world)) {
      Hand hand = begin(program);
      Fx.run(() -> program.session().program().openLink().accept(LINK));
      hand.await("the opening", _ -> world.opened.contains(LINK));
      assertEquals(List.of(), program.state().bulletins());
    }
  }

  /// The command of the desktop answers, or fails, or is not there.
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it asks the commands of a Linux desktop")
  void theCommandOfTheDesktopIsAsked() throws Exception {
    Path commands = Files.createDirectory(folder.resolve("commands"));
    assertFalse(asks(commands));
    script(commands, "xdg-open", "exit 3");
    assertFalse(asks(commands));
    script(commands, "gio", "exit 0");
    assertTrue(asks(commands));
    Files.delete(commands.resolve("gio"));
    script(commands, "xdg-open", "exit 0");
    assertTrue(asks(commands));
  }

  private static void script(Path commands, String name, String does) throws Exception {
    Path script = Files.writeString(commands.resolve(name), "#!/bin/sh\n" + does + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
  }

  /// With nothing but these commands around.
  private static boolean asks(Path commands) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(ChildProcess.command(List.of(), List.of(), Asking.class));
    builder.environment().put("PATH", commands.toString());
    return builder.inheritIO().start().waitFor() == 0;
  }

  static final class Asking {

    private Asking() {}

    public static void main(String[] arguments) {
      System.exit(DesktopOpener.of("Linux", _ -> {}).apply(LINK).join() ? 0 : 1);
    }
  }
}
