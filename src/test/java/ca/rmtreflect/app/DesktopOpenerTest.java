package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hand;
import ca.rmtreflect.storage.ChildProcess;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Page;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Where the desktop has nothing to open a thing with, the window says so and gives its path.
final class DesktopOpenerTest extends ProgramCase {

  private static final URI LINK = URI.create("https://www.example.org/a?b=c");

  private OpenProgram deaf() {
    OpenProgram.World world = new OpenProgram.World(folder.resolve("data"));
    world.exports = folder;
    world.opens = Opening.Outcome.NOT_OPENED;
    return OpenProgram.start(world);
  }

  @Test
  void everyWayToOpenSomethingSaysWhereItWouldHaveLed() {
    try (OpenProgram program = deaf()) {
      Hand hand = begin(program);
      String data = program.session().program().files().folder();
      Path file = folder.resolve("a record.pdf");
      Path other = folder.resolve("another.pdf");
      Map<Consumer<OpenProgram>, String> ways =
          Map.of(
              open -> open.session().program().openFile().accept(file.toString()),
              file.toString(),
              open -> open.session().program().showInFolder().accept(other.toString()),
              other.toString(),
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
      hand.await("the opening", _ -> world.opened.contains(new Opening.Link(LINK)));
      assertEquals(List.of(), program.state().bulletins());
    }
  }

  /// Explorer never says whether it could: the path is there to be copied, and takes no focus.
  @Test
  void whereTheSystemDoesNotSayThePathStandsBesideIt() {
    OpenProgram.World world = new OpenProgram.World(folder.resolve("data"));
    world.opens = Opening.Outcome.UNKNOWN;
    try (OpenProgram program = OpenProgram.start(world)) {
      Hand hand = begin(program);
      ca.rmtreflect.ui.Hand eyes = new ca.rmtreflect.ui.Hand(() -> program.window().getScene());
      String focus = eyes.focus();
      String data = program.session().program().files().folder();
      Fx.run(() -> program.session().program().showFiles().run());
      Bulletin said = new Bulletin.AskedToOpen(data);
      hand.await("the path", state -> state.bulletins().contains(said));
      assertTrue(eyes.reads("If nothing opens, copy the path"));
      assertEquals(focus, eyes.focus());
      hand.press("asked-to-open-copy");
      assertEquals(data, Fx.get(() -> Clipboard.getSystemClipboard().getString()));
      hand.press("asked-to-open-understood");
      assertEquals(List.of(), program.state().bulletins());
    }
  }

  /// The command of the desktop answers, or fails, or is not there.
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it asks the commands of a Linux desktop")
  void theCommandOfTheDesktopIsAsked() throws Exception {
    Path commands = Files.createDirectory(folder.resolve("commands"));
    assertEquals("NOT_OPENED", asks(commands, "link", LINK.toString()));
    script(commands, "xdg-open", "exit 3");
    assertEquals("NOT_OPENED", asks(commands, "link", LINK.toString()));
    script(commands, "gio", "exit 0");
    assertEquals("OPENED", asks(commands, "link", LINK.toString()));
    Files.delete(commands.resolve("gio"));
    script(commands, "xdg-open", "exit 0");
    assertEquals("OPENED", asks(commands, "link", LINK.toString()));
  }

  /// The file manager hears the whole path, whatever is in it; without one, the folder opens.
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it asks the commands of a Linux desktop")
  void aFileIsShownInItsFolder() throws Exception {
    Path file = folder.resolve("L’été, $(touch x) \"a\" 'b' 100 %.pdf");
    Path commands = Files.createDirectory(folder.resolve("commands"));
    Path heard = folder.resolve("heard");
    String noting = "printf '%s\\n' \"$@\" > " + heard;
    script(commands, "xdg-open", noting);
    assertEquals("OPENED", asks(commands, "show", file.toString()));
    assertEquals(folder.toUri() + "", Files.readString(heard).strip());
    script(commands, "gdbus", noting);
    assertEquals("OPENED", asks(commands, "show", file.toString()));
    String array =
        Files.readAllLines(heard).stream()
            .filter(one -> one.startsWith("["))
            .findAny()
            .orElseThrow();
    assertEquals(file, Path.of(URI.create(array.substring(2, array.length() - 2))));
    assertEquals(2, array.chars().filter(one -> one == '\'').count(), array);
    script(commands, "dbus-send", noting);
    assertEquals("OPENED", asks(commands, "show", file.toString()));
    List<String> words = Files.readAllLines(heard);
    String list = words.get(words.size() - 2);
    assertEquals(file, Path.of(URI.create(list.substring("array:string:".length()))));
    assertFalse(list.contains(","), list);
  }

  @Test
  void onWindowsExplorerOpensFilesAndTheBrowserAddresses() throws Exception {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      Map<String, String> environment = Map.of("SystemRoot", "C:\\Windows");
      Path file = windows.getPath("C:\\Users\\Zoé 林\\a, b & (c) 100 %.pdf");
      String explorer = "C:\\Windows\\explorer.exe";
      String quoted = "\"" + file + "\"";
      assertEquals(
          List.of(List.of(explorer, quoted)),
          OpeningCommands.of("Windows 11", environment, new Opening.Item(file)));
      assertEquals(
          List.of(List.of(explorer, "/select,", quoted)),
          OpeningCommands.of("Windows 11", environment, new Opening.InFolder(file)));
      assertEquals(
          List.of(List.of("explorer.exe", "\"C:\\.\"")),
          OpeningCommands.of("Windows 11", Map.of(), new Opening.Item(file.getRoot())));
    }
    List<URI> browsed = new ArrayList<>();
    assertEquals(
        Opening.Outcome.UNKNOWN,
        DesktopOpener.of("Windows 11", Map.of(), browsed::add)
            .apply(new Opening.Link(LINK))
            .join());
    assertEquals(List.of(LINK), browsed);
  }

  /// Java leaves a word alone that brings its own quotation marks; elsewhere nothing joins words.
  @Test
  @Tag("windows-only")
  void explorerHearsThePathAsOneWord() throws Exception {
    Path file = folder.resolve("Zoé").resolve("a, b & (c) 100 %.pdf");
    List<String> words =
        OpeningCommands.of("Windows 11", Map.of(), new Opening.InFolder(file)).getFirst();
    List<String> command =
        new ArrayList<>(
            ChildProcess.command(List.of(), List.of("-Dstdout.encoding=UTF-8"), Heard.class));
    command.addAll(words.subList(1, words.size()));
    try (ChildProcess child = ChildProcess.run(command)) {
      assertEquals("/select,", child.readLine());
      assertEquals(file.toString(), child.readLine());
    }
  }

  /// Prints the words that it was started with.
  static final class Heard {

    private Heard() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
      for (String word : arguments) {
        System.out.println(word);
      }
    }
  }

  @Test
  void onMacFinderSelectsTheFile() {
    Path file = folder.resolve("a, 'b' $c.pdf");
    assertEquals(
        List.of(List.of("open", "-R", file.toString())),
        OpeningCommands.of("Mac OS X", Map.of(), new Opening.InFolder(file)));
    assertEquals(
        List.of(List.of("open", file.toString())),
        OpeningCommands.of("Mac OS X", Map.of(), new Opening.Item(file)));
  }

  private static void script(Path commands, String name, String does) throws Exception {
    Path script = Files.writeString(commands.resolve(name), "#!/bin/sh\n" + does + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
  }

  /// With nothing but these commands around.
  private static String asks(Path commands, String kind, String place) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(ChildProcess.command(List.of(), List.of(), Asking.class, kind, place));
    builder.environment().put("PATH", commands.toString());
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
  }

  static final class Asking {

    private Asking() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
      Opening opening =
          arguments[0].equals("link")
              ? new Opening.Link(URI.create(arguments[1]))
              : new Opening.InFolder(Path.of(arguments[1]));
      System.out.println(DesktopOpener.of("Linux", Map.of(), _ -> {}).apply(opening).join());
    }
  }
}
