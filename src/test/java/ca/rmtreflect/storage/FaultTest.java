package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FaultyFiles;
import ca.rmtreflect.storage.file.FaultyFiles.Fault;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A disk that fails in the middle. What was saved stays saved, and what was not saved is said.
@Hazard({3, 26})
class FaultTest {

  @TempDir Path temporary;
  private StoreCase at;
  private int folders;

  @BeforeEach
  void freshFolder() {
    at = new StoreCase(temporary.resolve("data" + folders++));
  }

  /// The save that is tried replaces a file and keeps a backup, so that every kind of operation
  /// occurs.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyOperationOfASaveFailing(boolean andAllAfterIt) throws IOException {
    int operations = operationsOfASave();
    assertTrue(operations > 15, "operations of a save: " + operations);
    Figures.note(
        "I/O errors in a save, "
            + (andAllAfterIt ? "from each on" : "each once")
            + ": "
            + operations
            + " injected, 0 wrong");
    for (int failing = 1; failing <= operations; failing++) {
      freshFolder();
      Stored stored = at.begin("old");
      at.files.set(failingAt(failing, andAllAfterIt));
      SaveResult result = at.store().save(stored, at.saying("new"));
      List<String> done = at.files.done();
      at.files.mend();

      String where = "operation " + failing + ", after " + done;
      String kept = words(at.open().stored().assessment());
      if (result.state() instanceof SaveState.Saved) {
        assertEquals("new", kept, where);
      } else {
        assertInstanceOf(SaveState.Failed.class, result.state(), where);
        assertTrue(Set.of("old", "new").contains(kept), where);
      }
      at.save(result.next(), "newest");
      assertEquals("newest", words(at.open().stored().assessment()), where);
      assertEquals(List.of(ID), idsHere(), where);
      assertTrue(at.names().stream().noneMatch(name -> name.endsWith(".tmp")), where);
    }
  }

  @Test
  void aSaveThatIsCutOffAfterOthersFailedIsFinished() throws IOException {
    Stored stored = at.save(at.begin("oldest"), "old");
    at.files.set(failingOn("force"));
    stored = at.store().save(stored, at.saying("new")).next();
    at.files.set(failingOn("replace", "delete"));
    StoreCase.failed(at.store().save(stored, at.saying("newest")));
    at.files.mend();
    assertEquals("newest", words(at.open().stored().assessment()));
  }

  /// Two saves that were cut off with the same count: the later words count, the others are kept.
  @Test
  void ofTwoSavesThatWereCutOffTheLaterCounts() throws IOException {
    Stored stored = at.save(at.begin("oldest"), "old");
    at.files.set(failingOn("replace", "delete"));
    for (String words : List.of("new", "newer", "newest")) {
      at.pass(Duration.ofSeconds(10));
      stored = at.store().save(stored, at.saying(words)).next();
    }
    at.files.mend();
    assertEquals("newest", words(at.open().stored().assessment()));
    assertEquals(2, at.names().stream().filter(name -> name.startsWith("damaged/")).count());
  }

  @Test
  void everyOperationOfARepairFailing() throws IOException {
    for (int failing = 1; failing <= operationsOfARepair(); failing++) {
      freshFolder();
      breakTheFile();
      at.files.set(failingAt(failing, false));
      OpenResult opening = at.store().recovery().open(ID);
      at.files.mend();
      if (opening instanceof OpenResult.Opened opened) {
        assertEquals("old", words(opened.stored().assessment()));
      } else {
        at.assertRefused(Reading.Failed.class, opening);
      }
      assertEquals("old", words(at.open().stored().assessment()), "operation " + failing);
      assertEquals("old", at.onDisk());
    }
  }

  private int operationsOfARepair() throws IOException {
    freshFolder();
    breakTheFile();
    at.files.mend();
    at.open();
    int operations = at.files.done().size();
    assertTrue(operations > 10, "operations of a repair: " + operations);
    return operations;
  }

  private void breakTheFile() throws IOException {
    at.save(at.begin("old"), "new");
    Files.writeString(at.folder.main(ID), "{\"broken");
  }

  @Test
  @Hazard(23)
  void whatCannotBeFetchedIsNeverTakenForAbsent() {
    at.begin("old");
    at.files.set((operation, number, name) -> {
      if (operation.equals("read")) {
        throw new IOException("Resource deadlock avoided");
      }
    });
    assertEquals(OpenResult.failed(FailureReason.NOT_ANSWERING), at.store().recovery().open(ID));
    Stored other = Stored.begin(at.saying("blank"));
    StoreCase.failed(at.store().save(other, at.saying("blank")));
    at.files.mend();
    assertEquals("old", words(at.open().stored().assessment()));
  }

  /// A scanner, a sync tool or a backup, at whatever the program is doing.
  @Test
  @Hazard(9)
  void whatAnotherProgramHoldsForAMomentIsSavedAndReadAllTheSame() throws IOException {
    Stored stored = at.begin("old");
    for (String operation : List.of("read", "create", "replace", "names", "exists", "delete")) {
      holdEachFileTwice(operation);
      stored = at.save(stored, operation);
      at.files.mend();
      assertEquals(operation, at.onDisk());
      holdEachFileTwice(operation);
      assertEquals(operation, words(at.open().stored().assessment()));
    }
  }

  private void holdEachFileTwice(String operation) {
    Map<String, Integer> times = new HashMap<>();
    at.files.set((done, _, name) -> {
      if (done.equals(operation) && times.merge(name, 1, Integer::sum) <= 2) {
        throw FaultyFiles.held(name);
      }
    });
  }

  @Test
  @Hazard({9, 23})
  void whatAnotherProgramHoldsForGoodIsNeitherAbsentNorWrittenOver() throws IOException {
    Stored stored = at.begin("old");
    at.files.set((operation, _, name) -> {
      if (operation.equals("read") && name.equals(ID + ".json")) {
        throw FaultyFiles.held(name);
      }
    });
    assertEquals(FailureReason.HELD, StoreCase.failed(at.store().save(stored, at.saying("new"))));
    assertEquals(OpenResult.failed(FailureReason.HELD), at.store().recovery().open(ID));
    assertEquals(OpenResult.failed(FailureReason.HELD), at.reader().open(ID));
    assertEquals(
        List.of(new Listing.Listed(ID, new Reading.Failed(FailureReason.HELD))),
        at.reader().list().assessments());
    at.files.mend();
    assertEquals("old", at.onDisk());
    assertEquals(List.of(ID), idsHere());
  }

  @Test
  @Hazard(25)
  void theReasonIsOneThatAPersonCanDoSomethingAbout() throws IOException {
    Stored stored = at.begin("old");
    at.files.set((operation, number, name) -> {
      if (operation.equals("create")) {
        throw new AccessDeniedException(name);
      }
    });
    assertEquals(FailureReason.DENIED, StoreCase.failed(at.store().save(stored, at.saying("new"))));
    at.files.mend();

    Path gone = at.folder.root().resolveSibling("elsewhere");
    Files.move(at.folder.root(), gone);
    assertEquals(FailureReason.GONE, StoreCase.failed(at.store().save(stored, at.saying("new"))));
    Files.move(gone, at.folder.root());
    at.save(stored, "new");
  }

  @Test
  @Hazard(46)
  void whatCouldNotBeReadAgainIsNotWritten() throws IOException {
    Stored stored = at.begin("old");
    SaveResult result = at.store().save(stored, at.saying("x".repeat(1_000_001)));
    assertEquals(FailureReason.TOO_LARGE, StoreCase.failed(result));
    assertEquals("old", at.onDisk());
  }

  private static Fault failingAt(int failing, boolean andAllAfterIt) {
    return (operation, number, name) -> {
      if (number == failing || (andAllAfterIt && number > failing)) {
        throw new IOException("planted");
      }
    };
  }

  private static Fault failingOn(String... operations) {
    return (operation, number, name) -> {
      if (List.of(operations).contains(operation)) {
        throw new IOException("planted");
      }
    };
  }

  private int operationsOfASave() {
    Stored stored = at.begin("old");
    at.files.mend();
    at.save(stored, "new");
    return at.files.done().size();
  }

  private List<String> idsHere() throws IOException {
    return at.reader().list().assessments().stream().map(Listing.Listed::id).toList();
  }
}
