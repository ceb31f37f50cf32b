package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.storage.MemoryDisk.Operation;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// A life of saving, finishing, reopening, mending and binning. The power is cut after each
/// operation on the disk, and each state that the disk may then be in is opened again.
@Hazard(2)
class PowerCutTest {

  private static final Path TOP = Path.of("/home");
  private static final DataFolder FOLDER = new DataFolder(TOP.resolve("share/rmt-reflect"));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final AssessmentFormat format = new AssessmentFormat("1.0.0");
  private final MemoryDisk disk = new MemoryDisk(TOP);
  private final List<Step> steps = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-22T14:32:00Z");
  private Stored stored;

  /// What must be found once so many operations were done.
  private record Step(int operations, String seen) {}

  private interface Deed {
    void run() throws IOException;
  }

  @BeforeEach
  void aLife() throws IOException {
    steps.add(new Step(0, "nothing"));
    stored = Stored.begin(saying("1"));
    done("nothing", () -> assertTrue(store(disk).recovery().prepare().isEmpty()));
    done("1", () -> save(saying("1")));
    done("2", () -> save(saying("2")));
    done("3", () -> save(saying("3")));
    now = now.plus(Duration.ofMinutes(11));
    done("4", () -> save(saying("4")));
    Assessment finished = saying("4").finished(DAY);
    done("4, finished", () -> save(finished));
    done("4", () -> save(finished.reopened()));
    done("4, finished", () -> disk.damage(FOLDER.main(ID), new byte[4096]));
    done("4, finished", () -> stored = open());
    for (int number = 5; number <= 17; number++) {
      String words = "" + number;
      now = now.plus(Duration.ofMinutes(11));
      done(words, () -> save(saying(words)));
    }
    done("bin: 17", () -> assertTrue(store(disk).bin().moveIn(ID).isEmpty()));
    done("17", () -> assertTrue(store(disk).bin().moveBack(ID).isEmpty()));
    done("bin: 17", () -> assertTrue(store(disk).bin().moveIn(ID).isEmpty()));
    done("nothing", () -> assertTrue(store(disk).bin().empty().isEmpty()));
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "the disk that it models counts folders forced, and there none can be")
  void whatWasCalledSavedIsThereWhenThePowerIsBack() {
    Tally tally = cutEverywhere(operation -> true);
    Figures.note("power cuts: " + tally);
    assertEquals(List.of(), tally.lost());
    assertTrue(tally.states() > 500, tally.toString());
  }

  @Test
  void withoutForcingFilesSomethingIsLost() {
    Tally tally = cutEverywhere(operation -> !(operation instanceof Operation.Force));
    Figures.note("power cuts without force (control): " + tally);
    assertTrue(!tally.lost().isEmpty(), "what this test looks for, it must be able to see");
  }

  @Test
  void withoutForcingFoldersSomethingIsLost() {
    Tally tally = cutEverywhere(operation -> !(operation instanceof Operation.ForceFolder));
    Figures.note("power cuts without folder force (control): " + tally);
    assertTrue(!tally.lost().isEmpty(), "what this test looks for, it must be able to see");
  }

  private record Tally(int cuts, int states, List<String> lost) {
    @Override
    public String toString() {
      return cuts + " cuts, " + states + " states, " + lost.size() + " lost";
    }
  }

  /// Up to the first cut after which something is lost. Only what the filter lets through reaches
  /// the disk.
  private Tally cutEverywhere(Predicate<Operation> filter) {
    int states = 0;
    List<String> lost = new ArrayList<>();
    int cut = 0;
    for (; cut <= disk.done().size() && lost.isEmpty(); cut++) {
      List<Operation> done = disk.done().subList(0, cut).stream().filter(filter).toList();
      Set<String> expected = expectedAfter(cut);
      int number = cut;
      states +=
          new PowerCut(TOP, done)
              .each(left -> {
                String seen = look(left);
                if (!expected.contains(seen)) {
                  lost.add("after " + number + ": " + seen + " instead of " + expected);
                }
              });
    }
    return new Tally(cut, states, lost);
  }

  /// What the last deed left, or, in the middle of one, what that one will.
  private Set<String> expectedAfter(int operations) {
    List<String> expected = new ArrayList<>();
    for (Step step : steps) {
      if (step.operations() <= operations) {
        expected.clear();
      }
      expected.add(step.seen());
      if (step.operations() > operations) {
        break;
      }
    }
    return Set.copyOf(expected);
  }

  /// What a new start finds.
  private String look(MemoryDisk left) {
    AssessmentStore store = store(left);
    assertTrue(store.recovery().prepare().isEmpty());
    try {
      return switch (store.recovery().open(ID)) {
        case OpenResult.Opened(var found, var _) -> seen(found.assessment());
        case OpenResult.OnlyRead(Reading.Absent _, _, _) ->
            store.bin().list().isEmpty() ? "nothing" : "bin: 17";
        case OpenResult other -> other.toString();
      };
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String seen(Assessment assessment) {
    return words(assessment) + (assessment.isFinished() ? ", finished" : "");
  }

  private void done(String seen, Deed deed) throws IOException {
    deed.run();
    steps.add(new Step(disk.done().size(), seen));
  }

  private void save(Assessment assessment) {
    stored = StoreCase.saved(store(disk).save(stored, assessment));
  }

  private Stored open() {
    return assertInstanceOf(OpenResult.Opened.class, store(disk).recovery().open(ID)).stored();
  }

  private AssessmentStore store(MemoryDisk on) {
    return new AssessmentStore(new AssessmentReader(FOLDER, format, on), () -> now, new Random(1));
  }

  private Assessment saying(String words) {
    PackReference pack = new PackReference("pack", "2026.1", "0");
    return Assessment.begin(ID, 2026, pack, DAY, now).withDeclaration(new Declaration(words, null));
  }
}
