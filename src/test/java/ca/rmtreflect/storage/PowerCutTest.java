package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Origin;
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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// A life of saving, finishing, entering progress, reopening, mending and binning. The power is cut
/// after each operation on the disk, and each state that the disk may then be in is opened again.
/// What was entered later stands behind a stroke.
@Hazard(2)
class PowerCutTest {

  private static final Path TOP = Path.of("/home");
  private static final DataFolder FOLDER = new DataFolder(TOP.resolve("share/rmt-reflect"));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final Action STEP =
      new Action("action-1", new Origin.Own(), FreeText.EMPTY, null, ActionState.OPEN);

  private final AssessmentFormat format = new AssessmentFormat("1.0.0");
  private final MemoryDisk disk = new MemoryDisk(TOP);
  private final List<Step> steps = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-22T14:32:00Z");
  private StoredYear stored;

  /// What must be found once so many operations were done.
  private record Step(int operations, String seen) {}

  private interface Deed {
    void run() throws IOException;
  }

  @BeforeEach
  void aLife() throws IOException {
    steps.add(new Step(0, "nothing"));
    stored = StoredYear.begin(Stored.begin(saying("1")));
    done("nothing", () -> assertTrue(store(disk).recovery().prepare().isEmpty()));
    done("1 |", () -> save(saying("1"), FollowUp.NONE));
    done("2 |", () -> save(saying("2"), FollowUp.NONE));
    done("3 |", () -> save(saying("3"), FollowUp.NONE));
    pass(11);
    done("4 |", () -> save(saying("4"), FollowUp.NONE));
    Assessment finished = saying("4").finished(DAY);
    done("4, finished |", () -> save(finished, FollowUp.NONE));
    done("4, finished | a", () -> save(finished, later("a")));
    done("4, finished | b", () -> save(finished, later("b")));
    done("4, finished | b", () -> disk.damage(FOLDER.later(ID), new byte[4096]));
    done("4, finished | a", () -> stored = open());
    done("4, finished | c, done", () -> save(finished, withStep(later("c"))));
    FollowedYear reopened = new FollowedYear(finished, withStep(later("c"))).reopened();
    done("4 | c, done", () -> save(reopened.assessment(), reopened.followUp()));
    done("4, finished | c", () -> disk.damage(FOLDER.main(ID), new byte[4096]));
    done("4, finished | c", () -> stored = open());
    for (int number = 5; number <= 17; number++) {
      String words = "" + number;
      String halfWay = words + " | " + StoreCase.words(stored.later().orElseThrow().followUp());
      pass(11);
      done(words + " | " + words, () -> save(saying(words), later(words)), halfWay);
    }
    done("bin: 17 | 17", () -> assertTrue(store(disk).bin().moveIn(ID).isEmpty()));
    done("17 | 17", () -> assertTrue(store(disk).bin().moveBack(ID).isEmpty()));
    done("bin: 17 | 17", () -> assertTrue(store(disk).bin().moveIn(ID).isEmpty()));
    done("nothing", () -> assertTrue(store(disk).bin().empty().isEmpty()), "bin: 17 |");
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
    int next = Integer.MAX_VALUE;
    for (Step step : steps) {
      if (step.operations() > next) {
        break;
      }
      if (step.operations() <= operations) {
        expected.clear();
      } else {
        next = step.operations();
      }
      expected.add(step.seen());
    }
    return Set.copyOf(expected);
  }

  /// What a new start finds.
  private String look(MemoryDisk left) {
    AssessmentStore store = store(left);
    assertTrue(store.recovery().prepare().isEmpty());
    try {
      return switch (store.recovery().open(ID)) {
        case OpenResult.Opened(var found, _) ->
            seen(new FollowedYear(found.assessment(), later(store)));
        case OpenResult.OnlyRead(Reading.Absent _, _, _) ->
            store.bin().list().isEmpty() ? "nothing" + leftBehind(left) : "bin: " + takenOut(left);
        case OpenResult other -> other.toString();
      };
    } catch (IOException e) {
      return e.toString();
    }
  }

  private String takenOut(MemoryDisk left) {
    assertEquals(Optional.empty(), store(left).bin().moveBack(ID));
    return look(left);
  }

  /// Whoever empties the bin wants nothing to be left.
  private static String leftBehind(MemoryDisk left) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path folder : List.of(FOLDER.root(), FOLDER.backups(), FOLDER.bin())) {
      names.addAll(left.names(folder));
    }
    names.removeIf(name -> !name.startsWith(ID));
    return names.isEmpty() ? "" : " but " + names;
  }

  private FollowUp later(String words) {
    return FollowUp.NONE
        .withNote(STEP.id(), new FreeText(words, Language.EN), DAY)
        .withChangedAt(now);
  }

  private static FollowUp withStep(FollowUp later) {
    return later.with(STEP, STEP.withState(ActionState.DONE, DAY), DAY);
  }

  private static FollowUp later(AssessmentStore store) {
    return assertInstanceOf(OpenedFollowUp.Ours.class, store.followUps().open(ID))
        .stored()
        .followUp();
  }

  private static String seen(FollowedYear followed) {
    Assessment now = followed.followUp().on(followed.assessment());
    String year = StoreCase.words(now) + (now.isFinished() ? ", finished" : "");
    String progress = now.actions().getFirst().isOpen() ? "" : ", done";
    return (year + " | " + StoreCase.words(followed.followUp()) + progress).strip();
  }

  /// What is seen half-way through the deed may be seen before its end.
  private void done(String seen, Deed deed, String... halfWay) throws IOException {
    deed.run();
    for (String way : halfWay) {
      steps.add(new Step(disk.done().size(), way));
    }
    steps.add(new Step(disk.done().size(), seen));
  }

  private void pass(int minutes) {
    now = now.plus(Duration.ofMinutes(minutes));
  }

  private void save(Assessment assessment, FollowUp later) {
    AssessmentStore store = store(disk);
    YearSave.Result result =
        new YearSave(store, store.followUps(), () -> now)
            .save(stored, new FollowedYear(assessment, later));
    assertInstanceOf(SaveState.Saved.class, result.state());
    stored = result.next();
  }

  private StoredYear open() {
    AssessmentStore store = store(disk);
    return new StoredYear(
        assertInstanceOf(OpenResult.Opened.class, store.recovery().open(ID)).stored(),
        Optional.of(
            assertInstanceOf(OpenedFollowUp.Ours.class, store.followUps().open(ID)).stored()));
  }

  private AssessmentStore store(MemoryDisk on) {
    return new AssessmentStore(new AssessmentReader(FOLDER, format, on), () -> now, new Random(1));
  }

  private Assessment saying(String words) {
    PackReference pack = new PackReference("pack", "2026.1", "0");
    return Assessment.begin(ID, 2026, pack, DAY, now)
        .withDeclaration(new Declaration(words, null))
        .withActions(List.of(STEP));
  }
}
