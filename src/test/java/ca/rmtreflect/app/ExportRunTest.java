package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.storage.file.FaultyFiles;
import ca.rmtreflect.ui.session.ExportProgress;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An export ends, however it ends; what was there before is never half gone.
@Timeout(60)
final class ExportRunTest {

  private static final String HTML = "rmt-reflect-2026-fr.html";
  private static final String DOCX = "rmt-reflect-2026-fr.docx";

  @TempDir Path folder = Path.of("");

  private final RecordExport export = new RecordExport();
  private final FaultyFiles files = new FaultyFiles();
  private final List<ExportProgress> told = new CopyOnWriteArrayList<>();
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final List<List<String>> asked = new ArrayList<>();
  private TakenNamesDialog.Choice choice = TakenNamesDialog.Choice.REPLACE;
  private ExportRun run;

  @BeforeEach
  void begin() {
    Function<List<String>, TakenNamesDialog.Choice> names =
        taken -> {
          asked.add(taken);
          return choice;
        };
    run = new ExportRun(files, _ -> {}, folder, names, 2, told::add);
  }

  @Test
  void everyFileIsToldOnItsWay() {
    fill(() -> SampleOrder.of(SampleOrder.assessment(), Format.PDF, Format.HTML));
    String pdf = "rmt-reflect-2026-fr.pdf";
    double before = 0;
    for (ExportProgress one : told.subList(0, told.size() - 1)) {
      var running = assertInstanceOf(ExportProgress.Running.class, one);
      assertEquals(running.done() == 0 ? pdf : HTML, running.file());
      assertTrue(running.done() + running.part() >= before, told::toString);
      before = running.done() + running.part();
    }
    assertTrue(told.size() >= 8, told::toString);
    assertEquals(new ExportProgress.Made(List.of(path(pdf), path(HTML)), 0, false), last());
    assertTrue(Files.exists(folder.resolve(pdf)) && Files.exists(folder.resolve(HTML)));
  }

  @Test
  void whatAPdfCannotShowIsCountedAndNamed() {
    Assessment typed =
        SampleOrder.assessment()
            .withGoals(List.of(new Goal("g", new FreeText("مرحبا 😀", Language.FR), null)));
    fill(() -> SampleOrder.of(typed, Format.HTML, Format.PDF));
    ExportProgress.Made made = assertInstanceOf(ExportProgress.Made.class, last());
    assertEquals(6, made.codes());
    assertTrue(made.rightToLeft());
    told.clear();
    begin();
    fill(() -> SampleOrder.of(typed, Format.HTML, Format.DOCX));
    assertEquals(new ExportProgress.Made(List.of(path(HTML), path(DOCX)), 0, false), last());
  }

  @ParameterizedTest
  @ValueSource(strings = {"create", "write", "force", "read", "replace"})
  void aDiskThatFailsLeavesTheFormerFileWhole(String operation) throws IOException {
    Files.writeString(folder.resolve(DOCX), "former");
    files.set((done, _, name) -> {
      if (done.equals(operation) && name.startsWith("rmt-reflect-2026-fr") && isSecond()) {
        throw new IOException("a fault");
      }
    });
    fill(() -> SampleOrder.of(SampleOrder.assessment(), Format.HTML, Format.DOCX));
    assertEquals(failed("export.failure.io", path(DOCX), List.of(path(HTML))), last());
    assertEquals("former", Files.readString(folder.resolve(DOCX)));
    assertEquals(List.of(DOCX, HTML), names());
  }

  @Test
  void theSameFilesAgainAreNoQuestion() throws IOException {
    fillBoth();
    String before = Files.readString(folder.resolve(HTML), UTF_8);
    begin();
    fillBoth();
    assertEquals(List.of(), asked);
    assertEquals(before, Files.readString(folder.resolve(HTML), UTF_8));
    assertEquals(List.of(DOCX, HTML), names());
  }

  @ParameterizedTest
  @EnumSource(TakenNamesDialog.Choice.class)
  void aDifferentFileIsReplacedByLeaveAlone(TakenNamesDialog.Choice answer) throws IOException {
    Files.writeString(folder.resolve(HTML), "former");
    Files.writeString(folder.resolve("rmt-reflect-2026-fr-2.html"), "former too");
    choice = answer;
    fillBoth();
    assertEquals(List.of(List.of(HTML)), asked);
    String third = "rmt-reflect-2026-fr-3.html";
    List<String> written =
        switch (answer) {
          case KEEP_BOTH -> List.of(third, DOCX);
          case REPLACE -> List.of(HTML, DOCX);
          case CANCEL -> List.of();
        };
    List<String> paths = written.stream().map(this::path).toList();
    assertEquals(
        answer == TakenNamesDialog.Choice.CANCEL
            ? new ExportProgress.Stopped(paths)
            : new ExportProgress.Made(paths, 0, false),
        last());
    assertEquals(
        answer != TakenNamesDialog.Choice.REPLACE,
        Files.readString(folder.resolve(HTML), UTF_8).equals("former"));
    assertEquals("former too", Files.readString(folder.resolve("rmt-reflect-2026-fr-2.html")));
    assertEquals(written.contains(third), names().contains(third));
    assertEquals(written.contains(DOCX), names().contains(DOCX));
  }

  @Test
  void aFileThatIsOpenElsewhereIsNamed() throws IOException {
    Files.writeString(folder.resolve(HTML), "former");
    files.set((done, _, name) -> {
      if (done.equals("replace")) {
        throw new AccessDeniedException(name);
      }
    });
    fill(() -> SampleOrder.of(SampleOrder.assessment(), Format.HTML));
    assertEquals(failed("export.failure.held", path(HTML), List.of()), last());
    assertEquals("former", Files.readString(folder.resolve(HTML)));
    assertEquals(List.of(HTML), names());
  }

  @Test
  void aFileThatIsWriteProtectedStays() throws IOException {
    Path former = Files.writeString(folder.resolve(DOCX), "former");
    assertTrue(former.toFile().setReadOnly());
    fill(() -> SampleOrder.of(SampleOrder.assessment(), Format.HTML, Format.DOCX));
    assertEquals(failed("export.failure.protected", path(DOCX), List.of(path(HTML))), last());
    assertEquals("former", Files.readString(former));
    assertEquals(List.of(DOCX, HTML), names());
  }

  @Test
  void aFolderThatIsGoneIsSaid() throws IOException {
    Files.delete(folder);
    fill(() -> SampleOrder.of(SampleOrder.assessment(), Format.HTML));
    assertEquals(failed("export.failure.gone", path(HTML), List.of()), last());
    Files.createDirectory(folder);
  }

  @Test
  void whatNobodyForesawIsSaidToo() {
    fill(() -> {
      throw new IllegalStateException("a fault");
    });
    assertEquals(failed("export.failure.mistake", "", List.of()), last());
  }

  @Test
  void cancelledWhileItIsMadeItEndsAtOnce() throws Exception {
    Thread worker =
        Thread.startVirtualThread(() ->
            fill(() -> {
              claim();
              return SampleOrder.of(SampleOrder.assessment(), Format.HTML);
            }));
    reached.await();
    run.cancel();
    assertEquals(List.of(new ExportProgress.Stopped(List.of())), told);
    released.countDown();
    worker.join();
    assertEquals(List.of(new ExportProgress.Stopped(List.of())), told);
    assertEquals(List.of(), names());
  }

  @Test
  void cancelledWhileAFileIsWrittenItEndsBehindThatFile() throws Exception {
    files.set((done, _, _) -> {
      if (done.equals("force")) {
        claim();
      }
    });
    Thread worker =
        Thread.ofPlatform()
            .start(() ->
                fill(() -> SampleOrder.of(SampleOrder.assessment(), Format.HTML, Format.DOCX)));
    reached.await();
    assertTrue(run.isWriting());
    run.cancel();
    assertInstanceOf(ExportProgress.Running.class, last());
    released.countDown();
    worker.join();
    assertEquals(new ExportProgress.Stopped(List.of(path(HTML))), last());
    assertEquals(List.of(HTML), names());
    assertTrue(Files.readString(folder.resolve(HTML), UTF_8).endsWith("</html>\n"));
  }

  private static ExportProgress failed(String words, String path, List<String> written) {
    return new ExportProgress.Failed(List.of(new ExportProgress.Unwritten(path, words)), written);
  }

  /// What to write, as far as finding that out may go wrong.
  private interface Order {
    ExportOrder get() throws IOException;
  }

  private void fill(Order order) {
    run.fill(target -> export.run(order.get(), target));
  }

  private void fillBoth() {
    fill(() -> SampleOrder.of(SampleOrder.assessment(), Format.HTML, Format.DOCX));
  }

  private void claim() {
    reached.countDown();
    try {
      assertTrue(released.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether the first file is on the disk, so that the fault strikes the second.
  private boolean isSecond() {
    return Files.exists(folder.resolve(HTML));
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
