package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// An interrupt closes a channel that is in use. Whatever the store does, it is done to its end,
/// and the flag is set again afterwards.
@Hazard(8)
class InterruptTest extends OnFreshStore {

  private static final int SAVES = 1000;

  @Test
  void aThousandSavesOfAnInterruptedThread() throws IOException {
    Stored stored = at.begin("0");
    for (int save = 1; save <= SAVES; save++) {
      Thread.currentThread().interrupt();
      stored = at.save(stored, "" + save);
      assertTrue(Thread.interrupted(), "the flag is put back");
    }
    assertEquals("" + SAVES, at.onDisk());
    Figures.note(SAVES + " saves with the interrupt flag set: all on disk");
  }

  @Test
  void whatElseTheStoreDoes() throws IOException {
    at.save(at.begin("backup"), "main");
    Files.writeString(at.folder.main(ID), "{");
    Thread.currentThread().interrupt();
    assertTrue(at.store().recovery().prepare().isEmpty());
    assertEquals("backup", words(at.open().stored().assessment()));
    assertTrue(at.store().bin().moveIn(ID).isEmpty());
    assertTrue(at.store().bin().moveBack(ID).isEmpty());
    assertTrue(Thread.interrupted(), "the flag is put back");
    assertEquals("backup", at.onDisk());
  }
}
