package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Somebody else wrote the file while it was open here: a sync tool, another computer, an editor.
@Hazard(21)
class ConflictTest extends OnFreshStore {

  @Test
  void bothAreKept() throws IOException {
    Stored stored = at.begin("ours");
    byte[] theirs = at.format.write(at.saying("theirs"), 2, null);
    Files.write(at.folder.main(ID), theirs);
    Stored copy = conflict(stored, "ours, changed");
    assertNotEquals(ID, copy.id());
    assertArrayEquals(theirs, Files.readAllBytes(at.folder.main(ID)));
    assertEquals("ours, changed", at.wordsOf(at.folder.main(copy.id())));

    at.save(copy, "ours, changed again");
    assertArrayEquals(theirs, Files.readAllBytes(at.folder.main(ID)));
    assertEquals(2, at.reader().list().assessments().size());
  }

  @Test
  void sameSizeAndDateDoNotHideIt() throws IOException {
    Stored stored = at.begin("ours");
    Path main = at.folder.main(ID);
    FileTime date = Files.getLastModifiedTime(main);
    byte[] theirs = at.format.write(at.saying("sour"), 1, null);
    assertEquals(Files.size(main), theirs.length);
    Files.write(main, theirs);
    Files.setLastModifiedTime(main, date);
    conflict(stored, "ours, changed");
    assertArrayEquals(theirs, Files.readAllBytes(main));
  }

  @Test
  void aBrokenFileThatAppearedIsNotOverwritten() throws IOException {
    Stored stored = at.begin("ours");
    Files.writeString(at.folder.main(ID), "");
    conflict(stored, "ours, changed");
    assertEquals(0, Files.size(at.folder.main(ID)));
  }

  @Test
  void aFolderInThePlaceOfTheFileIsNoReasonToLoseAnything() throws IOException {
    Stored stored = at.begin("ours");
    Files.delete(at.folder.main(ID));
    Files.createDirectory(at.folder.main(ID));
    Stored copy = conflict(stored, "ours, changed");
    assertEquals("ours, changed", at.wordsOf(at.folder.main(copy.id())));
  }

  @Test
  void aFileThatIsGoneIsWrittenAgain() throws IOException {
    Stored stored = at.begin("ours");
    Files.delete(at.folder.main(ID));
    Stored next = at.save(stored, "ours, changed");
    assertEquals("ours, changed", at.onDisk());
    assertTrue(next.highestSeq() > stored.highestSeq());
  }

  @Test
  void aSaveThatFailedAfterItsRenameIsNoConflictWithOurselves() throws IOException {
    Stored stored = at.begin("one");
    at.files.set((operation, number, name) -> {
      if (operation.equals("forceFolder") && at.files.done().contains("replace " + ID + ".json")) {
        throw new IOException("planted");
      }
    });
    SaveResult failed = at.store().save(stored, at.saying("two"));
    StoreCase.failed(failed);
    at.files.mend();
    assertEquals("two", at.onDisk());
    at.save(failed.next(), "three");
    assertEquals("three", words(at.open().stored().assessment()));
    assertEquals(1, at.reader().list().assessments().size());
  }

  @Test
  void aNewAssessmentNeverTakesTheNameOfAnother() throws IOException {
    at.begin("first");
    conflict(Stored.begin(at.saying("second")), "second");
    assertEquals("first", at.onDisk());
    Stored copy = conflict(Stored.begin(at.saying("third")), "third");
    assertTrue(DataFolder.isCopy(copy.id()), copy.id());
    String id = at.store().newId(2026);
    assertFalse(DataFolder.isCopy(id), id);
    assertTrue(id.matches("2026-[0-9a-f]{8}"), id);
    assertEquals(List.of(), at.names().stream().filter(name -> name.contains(id)).toList());
  }

  private Stored conflict(Stored stored, String words) {
    SaveResult result = at.store().save(stored, at.saying(words));
    assertInstanceOf(SaveState.SavedAsCopy.class, result.state());
    return result.next();
  }
}
