package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.storage.file.FaultyFiles;
import ca.rmtreflect.ui.session.ExportProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where one of several files cannot be written, the others still are, and each is named.
@Timeout(60)
final class PartlyWrittenTest {

  private static final String HTML = "rmt-reflect-2026-fr.html";
  private static final String DOCX = "rmt-reflect-2026-fr.docx";

  @TempDir Path folder = Path.of("");

  private final FaultyFiles files = new FaultyFiles();
  private final List<ExportProgress> told = new CopyOnWriteArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"create", "replace", "exists"})
  void whatCannotBeWrittenKeepsNoOtherBack(String operation) throws IOException {
    Files.writeString(folder.resolve(HTML), "former");
    int[] attempts = {9};
    files.set((done, _, name) -> {
      if (done.equals(operation)
          && (operation.equals("create") ? attempts[0]-- > 0 : name.equals(HTML))) {
        throw FaultyFiles.held(name);
      }
    });
    fillBoth();
    assertEquals(new ExportProgress.Failed(List.of(held(HTML)), List.of(path(DOCX))), last());
    assertEquals("former", Files.readString(folder.resolve(HTML)));
    assertEquals(List.of(DOCX, HTML), names());
  }

  @Test
  void everyFileThatCannotBeWrittenIsNamed() {
    files.set((done, _, name) -> {
      if (done.equals("create")) {
        throw FaultyFiles.held(name);
      }
    });
    fillBoth();
    assertEquals(new ExportProgress.Failed(List.of(held(HTML), held(DOCX)), List.of()), last());
  }

  private void fillBoth() {
    new ExportRun(files, _ -> {}, folder, _ -> TakenNamesDialog.Choice.REPLACE, 2, told::add)
        .fill(target ->
            new RecordExport()
                .run(SampleOrder.of(SampleOrder.assessment(), Format.HTML, Format.DOCX), target));
  }

  private ExportProgress.Unwritten held(String name) {
    return new ExportProgress.Unwritten(path(name), "export.failure.held");
  }

  private ExportProgress last() {
    return told.getLast();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
