package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BinTest extends OnFreshStore {

  @Test
  @Hazard(56)
  void binAndBackAgain() throws IOException {
    Stored stored = at.begin("one");
    at.save(stored, "two");
    assertEquals(Optional.empty(), at.store().bin().moveIn(ID));
    assertEquals(List.of(), at.reader().list().assessments());
    assertEquals(ID, at.store().bin().list().getFirst().id());
    assertEquals(Optional.empty(), at.store().bin().moveBack(ID));
    assertEquals("two", words(at.open().stored().assessment()));
    assertEquals(List.of(), at.store().bin().list());
  }

  @Test
  void anEmptiedBinLeavesNothing() throws IOException {
    Stored stored = at.begin("one");
    at.save(stored, "two");
    assertEquals(Optional.empty(), at.store().bin().moveIn(ID));
    assertEquals(Optional.empty(), at.store().bin().empty());
    assertEquals(List.of(), at.names());
    at.assertRefused(Reading.Absent.class, at.store().recovery().open(ID));
  }

  /// An id may be the beginning of another's.
  @Test
  void anEmptiedBinLeavesOthersAlone() throws IOException {
    Assessment finished = at.saying("one").finished(LocalDate.of(2026, 11, 30));
    Stored done = StoreCase.saved(at.store().save(at.begin("one"), finished));
    at.store().save(done, finished.reopened());
    List<String> before = at.names();
    Files.write(
        at.folder.main("2026"), at.format.write(at.saying("by hand").withId("2026"), 1, null));
    assertEquals(Optional.empty(), at.store().bin().moveIn("2026"));
    assertEquals(Optional.empty(), at.store().bin().empty());
    assertEquals(before, at.names());
  }

  /// What the disk does not hand out is in the bin all the same.
  @Test
  void aBinnedFileThatCannotBeReadIsListed() throws IOException {
    at.begin("one");
    assertEquals(Optional.empty(), at.store().bin().moveIn(ID));
    at.files.set((operation, number, name) -> {
      if (operation.equals("read")) {
        throw new IOException("planted");
      }
    });
    assertEquals(
        List.of(new Listing.Listed(ID, new Reading.Failed(FailureReason.IO))),
        at.store().bin().list());
  }
}
