package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.file.FaultyFiles;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.session.YearList;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole program on a data folder of its own, with a disk that can be made to fail.
@Timeout(180)
abstract class FolderCase {

  static final String ID = "2026-7f3a9c1e";
  static final Page.Checkpoint QUESTION = new Page.Checkpoint("disable-testimonials");

  static final String TYPED = "Asked the owner again.";

  @TempDir Path temporary = Path.of("");

  final AssessmentFormat format = new AssessmentFormat("1.0.0");
  final FaultyFiles disk = new FaultyFiles();
  OpenProgram.World world = new OpenProgram.World(temporary);
  private @Nullable OpenProgram program;

  @BeforeEach
  void freshFolder() throws IOException {
    newWorld("data");
  }

  /// Another data folder, below the temporary one.
  void newWorld(String folder) throws IOException {
    world = new OpenProgram.World(Files.createDirectories(temporary.resolve(folder)));
    world.exports = Files.createDirectories(temporary.resolve("exports"));
    world.files = disk;
  }

  @AfterEach
  void end() {
    disk.mend();
    if (program != null) {
      program.close();
      program = null;
    }
  }

  /// From now on nothing can be written but settings.
  void breakDisk() {
    disk.set((operation, _, name) -> {
      if (operation.equals("create") && !name.startsWith("settings")) {
        throw new AccessDeniedException(name);
      }
    });
  }

  /// Types into a question what then cannot be saved.
  void typeInVain() throws IOException {
    openQuestion();
    breakDisk();
    type(TYPED);
    awaitFailure();
  }

  /// From now on the year cannot be written; everything else can.
  void refuseToSave() {
    disk.set((operation, _, name) -> {
      if (operation.equals("create") && name.startsWith(ID)) {
        throw new AccessDeniedException(name);
      }
    });
  }

  OpenProgram program() {
    return Objects.requireNonNull(program);
  }

  /// Starts the program, and waits until it has looked into the folder.
  void start() {
    startWithoutWaiting();
    await(
        "the list",
        state ->
            switch (state.list().reach()) {
              case YearList.Reach.NotYet(), YearList.Reach.Reading _ -> false;
              case YearList.Reach.Seen(), YearList.Reach.Failed _ -> true;
            });
  }

  /// Starts the program, however long it looks into the folder.
  void startWithoutWaiting() {
    program = OpenProgram.start(world);
  }

  /// Closes the program and starts it again, on the same folder.
  void restart() throws IOException {
    program().close();
    OpenProgram.World before = world;
    world = new OpenProgram.World(before.data);
    world.exports = before.exports;
    world.files = disk;
    start();
  }

  /// A started year in the folder.
  Path writeYear() throws IOException {
    return writeYear(ID, sample());
  }

  Path writeYear(String id, Assessment year) throws IOException {
    return Files.write(world.data.resolve(id + ".json"), format.write(year.withId(id)));
  }

  static Assessment sample() {
    return SampleYear.started(Language.EN).withId(ID);
  }

  /// Starts the program on a year in the folder and opens a question of it.
  void openQuestion() throws IOException {
    writeYear();
    start();
    open();
    Fx.run(() -> program().session().goTo(QUESTION));
    Fx.pulse();
  }

  void open() {
    hand().press("year-" + ID);
    await("the year", state -> state.openYear().isPresent());
    Fx.pulse();
  }

  void type(String words) {
    hand().type("note", words);
  }

  /// What is typed on the screen in the note of the question.
  static String note(Assessment year) {
    Answer answer = year.answers().get(QUESTION.checkpoint());
    return Objects.requireNonNull(answer).note().text();
  }

  Assessment onDisk(String id) throws IOException {
    Reading reading = new AssessmentReader(DataFolder.at(world.data), format).read(id);
    return assertInstanceOf(Reading.Whole.class, reading).assessment();
  }

  Assessment wholeFile(Path file) throws IOException {
    return assertInstanceOf(Reading.Whole.class, format.read(Files.readAllBytes(file)))
        .assessment();
  }

  /// The ids of the years in the folder.
  List<String> years() throws IOException {
    try (Stream<Path> files = Files.list(world.data)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d{4}-(copy-)?[0-9a-f]{8}\\.json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    }
  }

  /// Opens the year from the list and finds the page that says why it cannot be shown.
  FileTrouble pressAndFindTrouble() {
    hand().press("year-" + ID);
    await("the page", state -> state.page() instanceof Page.InTrouble);
    Fx.pulse();
    return assertInstanceOf(Page.InTrouble.class, state().page()).trouble();
  }

  Hand hand() {
    return new Hand(() -> program().window().getScene());
  }

  State state() {
    return program().state();
  }

  void await(String what, Predicate<State> condition) {
    Fx.await(what, () -> condition.test(program().session().state()));
  }

  void awaitWords(String words) {
    Fx.await("the words " + words, () -> hand().reads(words));
  }

  void awaitSaved() {
    await("the save", state -> state.saving() instanceof SaveStatus.Saved);
  }

  SaveStatus.Failed awaitFailure() {
    await("the failure", state -> state.saving() instanceof SaveStatus.Failed);
    return (SaveStatus.Failed) state().saving();
  }

  /// The dialog that is shown, waited for.
  DialogPane dialog() {
    Fx.await("a dialog", () -> dialogs().findFirst().isPresent());
    Fx.pulse();
    return Fx.get(() -> dialogs().findFirst().orElseThrow());
  }

  static Stream<DialogPane> dialogs() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast);
  }

  /// Presses the button of a dialog that says so.
  void answer(DialogPane dialog, String words) {
    Fx.later(() -> button(dialog, words).fire());
  }

  static Button button(DialogPane dialog, String words) {
    return dialog.getButtonTypes().stream()
        .map((ButtonType type) -> (Button) dialog.lookupButton(type))
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + words));
  }

  static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }
}
