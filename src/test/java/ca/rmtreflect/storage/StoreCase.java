package ca.rmtreflect.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FaultyFiles;
import ca.rmtreflect.storage.file.PatientFiles;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// A store on a folder of its own, with a disk that can be made to fail, a clock that goes when it
/// is told to, and chance that always falls alike.
final class StoreCase {

  static final String ID = "2026-7f3a9c1e";
  private static final String ACTION = "action-1";

  final DataFolder folder;
  final FaultyFiles files = new FaultyFiles();
  final AssessmentFormat format = new AssessmentFormat("1.0.0");
  Instant now = Instant.parse("2026-11-22T14:32:00Z");

  StoreCase(Path root) {
    folder = DataFolder.at(root);
    assertEquals(Optional.empty(), store().recovery().prepare());
    files.mend();
  }

  /// A store as after a new start of the program.
  AssessmentStore store() {
    InstantSource clock = () -> now;
    return new AssessmentStore(reader(), clock, new Random(1));
  }

  AssessmentReader reader() {
    return new AssessmentReader(folder, format, new PatientFiles(files, duration -> {}));
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /// The assessment of these tests, saying something.
  Assessment saying(String words) {
    PackReference pack = new PackReference("pack", "2026.1", "0");
    return Assessment.begin(ID, 2026, pack, LocalDate.of(2026, 11, 22), now)
        .withDeclaration(new Declaration(words, null));
  }

  static String words(Assessment assessment) {
    return assessment.declaration().name();
  }

  /// What was entered later in these tests, saying something.
  FollowUp later(String words) {
    return FollowUp.NONE
        .withNote(ACTION, new FreeText(words, Language.EN), LocalDate.of(2027, 1, 5))
        .withChangedAt(now);
  }

  static String words(FollowUp later) {
    return later.note(ACTION).text();
  }

  /// Saves, which must succeed.
  Stored save(Stored stored, String words) {
    return saved(store().save(stored, saying(words)));
  }

  /// What a save left, which must not have failed.
  static Stored saved(SaveResult result) {
    assertInstanceOf(SaveState.Saved.class, result.state());
    return result.next();
  }

  /// Why a save failed, as it must have.
  static FailureReason failed(SaveResult result) {
    return assertInstanceOf(SaveState.Failed.class, result.state()).reason();
  }

  /// The first save of the assessment of these tests.
  Stored begin(String words) {
    return save(Stored.begin(saying(words)), words);
  }

  OpenResult.Opened open() {
    return assertInstanceOf(OpenResult.Opened.class, store().recovery().open(ID));
  }

  OpenedFollowUp.Ours openLater() {
    return assertInstanceOf(OpenedFollowUp.Ours.class, store().followUps().open(ID));
  }

  /// Nothing can be shown, for a reason of this kind.
  void assertRefused(Class<? extends Reading.Unreadable> why, OpenResult opening) {
    assertInstanceOf(why, assertInstanceOf(OpenResult.OnlyRead.class, opening).reading());
  }

  /// What the file under the assessment's name says.
  String onDisk() throws IOException {
    return wordsOf(folder.main(ID));
  }

  String wordsOf(Path file) throws IOException {
    return words(
        assertInstanceOf(Reading.Whole.class, format.read(Files.readAllBytes(file))).assessment());
  }

  /// How much is kept below the data folder.
  long bytes() throws IOException {
    long sum = 0;
    for (String name : names()) {
      sum += Files.size(folder.root().resolve(name));
    }
    return sum;
  }

  /// The names below the data folder, in order.
  List<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(folder.root())) {
      return all.filter(Files::isRegularFile)
          .map(path -> folder.root().relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
