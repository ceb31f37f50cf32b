package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;

/// The program is started with a file, as by a double click on it.
final class StartedWithFileTest extends FolderCase {

  private Path elsewhere(String name) throws IOException {
    Assessment year = SampleYear.started(Language.EN).withId("2026-0dd0f11e");
    return Files.write(world.exports.resolve(name), format.write(year));
  }

  private void startWith(Path file) {
    world.startedWith = file;
    start();
  }

  private void awaitCopy() throws IOException {
    await("the copy", state -> state.list().years().size() == 1);
    assertEquals(1, years().size(), years()::toString);
    assertEquals("2026-copy-", years().getFirst().substring(0, "2026-copy-".length()));
  }

  @Test
  void aReflectionComesInAsACopy() throws IOException {
    Path file = elsewhere("À moi, 100 %.json");
    byte[] before = Files.readAllBytes(file);
    startWith(file);
    awaitCopy();
    assertInstanceOf(Page.Home.class, state().page());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void theReflectionInsideARecordComesInToo() throws IOException {
    Path record = world.exports.resolve("record.pdf");
    new RecordExport()
        .run(
            SampleOrder.of(SampleOrder.assessment(), Format.PDF),
            (_, bytes, _) -> Files.write(record, bytes));
    startWith(record);
    awaitCopy();
  }

  @Test
  void aFileOfTheDataFolderIsThatYear() throws IOException {
    Path file = writeYear();
    if (!OS.WINDOWS.isCurrentOs()) {
      // There a link needs an administrator.
      Path link = Files.createSymbolicLink(temporary.resolve("link"), world.data);
      file = link.resolve(file.getFileName());
    }
    startWith(file);
    await("the year", state -> state.openYear().isPresent());
    OpenYear open = state().year();
    assertEquals(ID, open.assessment().id());
    assertInstanceOf(YearAccess.Ours.class, open.standing());
    assertEquals(List.of(ID), years());
  }

  @Test
  void whatIsNoReflectionIsSaid() throws IOException {
    Path file = Files.writeString(world.exports.resolve("other.json"), "{}");
    startWith(file);
    await("the page", state -> state.page() instanceof Page.InTrouble);
    FileTrouble trouble = assertInstanceOf(Page.InTrouble.class, state().page()).trouble();
    assertEquals(FileTrouble.Kind.NOT_TAKEN, trouble.kind());
    assertEquals(List.of(), years());
  }
}
