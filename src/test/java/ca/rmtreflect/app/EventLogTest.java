package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.LogFile;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EventLogTest {

  private static final Instant NOW = Instant.parse("2026-11-22T14:32:05.123Z");

  @TempDir Path folder = Path.of("");

  @Test
  @Hazard(60)
  void itHoldsCodesAndPlacesAndNoMessage() throws IOException {
    Path logs = folder.resolve("logs");
    try (EventLog log = new EventLog(logs, () -> NOW)) {
      log.note(Event.STARTED);
      log.note(Event.SAVE_FAILED, FailureReason.DISK_FULL);
      log.note(new IllegalStateException("what somebody wrote"));
    }
    Path file = logs.resolve("app.log");
    List<String> lines = Files.readAllLines(file);
    assertEquals("2026-11-22T14:32:05Z STARTED", lines.getFirst());
    assertEquals("2026-11-22T14:32:05Z SAVE_FAILED DISK_FULL", lines.get(1));
    assertTrue(
        lines.get(2).matches("\\S+ MISTAKE java.lang.IllegalStateException \\S+EventLogTest:\\d+"),
        lines.get(2));
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(logs)));
    }
  }

  @Test
  void itNeverGrowsBeyondTwiceItsSize() throws IOException {
    LogFile log = new LogFile(folder.resolve("app.log"), 1000);
    for (int line = 0; line < 500; line++) {
      log.append("line " + line);
    }
    List<String> names = List.of("app.1.log", "app.log");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(names, files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    for (String name : names) {
      assertTrue(Files.size(folder.resolve(name)) <= 1000, name);
    }
    List<String> kept = Files.readAllLines(folder.resolve("app.log"));
    assertEquals("line 499", kept.getLast());
    assertFalse(Files.readString(folder.resolve("app.1.log")).contains(kept.getFirst()));
  }

  @Test
  void aLogThatCannotBeWrittenStopsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (EventLog log = new EventLog(file, () -> NOW)) {
      log.note(Event.STARTED);
    }
    assertEquals(0, Files.size(file));
  }
}
