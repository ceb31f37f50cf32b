package ca.rmtreflect.app;

import ca.rmtreflect.Hand;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.file.FaultyFiles;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program on a disk that a test has in its hand.
abstract class ProgramCase {

  @TempDir Path folder = Path.of("");
  final FaultyFiles disk = new FaultyFiles();

  @BeforeEach
  void letTheProgramHaveWhatIsUncaught() {
    // The library of the robot takes it for itself when it is first used.
    WaitForAsyncUtils.printException = false;
  }

  OpenProgram start(FileActions on) {
    OpenProgram.World world = new OpenProgram.World(folder.resolve("data"));
    world.exports = folder;
    world.files = on;
    return OpenProgram.start(world);
  }

  /// Begins a year, which is then saved.
  static Hand begin(OpenProgram program) {
    Hand hand = new Hand(program);
    hand.press("start");
    hand.press("begin");
    hand.await("the profile", state -> state.page() instanceof Page.Profile);
    awaitSave(hand);
    return hand;
  }

  static void awaitSave(Hand hand) {
    hand.await("the save", state -> state.saving() instanceof SaveStatus.Saved);
  }

  static void say(OpenProgram program, String words) {
    Fx.run(() ->
        program
            .session()
            .update(Edit.once("", ""), year -> year.withDeclaration(new Declaration(words, null))));
  }

  String onDisk(String id) throws IOException {
    Reading reading =
        new AssessmentReader(DataFolder.at(folder.resolve("data")), new AssessmentFormat("test"))
            .read(id);
    return reading instanceof Reading.Whole(Assessment found, var _)
        ? found.declaration().name()
        : reading.toString();
  }

  static String id(OpenProgram program) {
    return program.state().year().assessment().id();
  }

  static void await(CountDownLatch latch, Duration longest) {
    try {
      var _ = latch.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
