package ca.rmtreflect.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.storage.OpenRequests.Request;
import ca.rmtreflect.storage.file.DiskFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a second start leaves is read strictly: only what one of ours can have left counts.
class OpenRequestsTest {

  private static final String GOOD =
      "{\"schema\": \"rmt-reflect/open\", \"format\": 1, \"at\": \"2026-11-22T14:31:58Z\","
          + " \"file\": \"/a\"}";

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-22T14:32:00Z");
  private OpenRequests requests;
  private Path place;

  @BeforeEach
  void freshFolder() throws IOException {
    requests = new OpenRequests(DataFolder.at(folder), new DiskFiles(), () -> now);
    requests.prepare();
    place = requests.place();
  }

  @Test
  void whatIsLeftIsFoundAndAnsweredByBeingRemoved() throws IOException {
    Path file = folder.resolve("L’année, 2026.pdf");
    Request with = requests.leave(Optional.of(file));
    assertEquals(List.of(with), requests.waiting());
    assertFalse(requests.isAnswered(with));
    requests.remove(with);
    assertTrue(requests.isAnswered(with));
    Request without = requests.leave(Optional.empty());
    assertEquals(List.of(new Request(without.path(), Optional.empty())), requests.waiting());
    assertEquals(1, names().size());
  }

  @Test
  void whereNoWindowMadeThePlaceNothingIsLeft() throws IOException {
    Files.delete(place);
    assertThrows(NoSuchFileException.class, () -> requests.leave(Optional.empty()));
    assertFalse(Files.exists(place));
  }

  @Test
  void aPlaceThatIsGoneAnsweredNothing() throws IOException {
    Request request = requests.leave(Optional.empty());
    Files.delete(request.path());
    assertTrue(requests.isAnswered(request));
    Files.delete(place);
    assertFalse(requests.isAnswered(request));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a path there begins with a disk")
  void thePlainFormIsTaken() throws IOException {
    Path path = put(GOOD);
    assertEquals(List.of(new Request(path, Optional.of(Path.of("/a")))), requests.waiting());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "SCHEMA",
        "FORMAT",
        "RELATIVE",
        "EMPTY",
        "NUL",
        "NUMBER",
        "MORE",
        "TWICE",
        "OLD",
        "UNDATED"
      })
  void anythingElseIsClearedAway(String how) throws IOException {
    put(
        switch (how) {
          case "SCHEMA" -> GOOD.replace("/open", "/run");
          case "FORMAT" -> GOOD.replace("1,", "2,");
          case "RELATIVE" -> GOOD.replace("\"/a\"", "\"a\"");
          case "EMPTY" -> GOOD.replace("\"/a\"", "\"\"");
          case "NUL" -> GOOD.replace("\"/a\"", "\"/a\\u0000b\"");
          case "NUMBER" -> GOOD.replace("\"/a\"", "[]");
          case "MORE" -> GOOD.replace("}", ", \"command\": \"x\"}");
          case "TWICE" -> GOOD.replace("}", ", \"file\": \"/b\"}");
          case "OLD" -> GOOD.replace("14:31:58", "14:30:58");
          case "UNDATED" -> GOOD.replace("2026-11-22T14:31:58Z", "now");
          default -> how;
        });
    assertEquals(List.of(), requests.waiting());
    assertEquals(List.of(), names());
  }

  @Test
  void neitherALinkNorAnotherNameNorALeftoverIsARequest() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), GOOD);
    Files.createSymbolicLink(place.resolve("0123456789abcdef.json"), victim);
    Files.writeString(place.resolve("other.json"), GOOD);
    Path begun = Files.writeString(place.resolve("fedcba9876543210.part"), "{");
    Files.setLastModifiedTime(begun, FileTime.from(now));
    assertEquals(List.of(), requests.waiting());
    assertEquals(List.of(begun.getFileName().toString()), names(), "it may still be written");
    now = now.plusSeconds(61);
    assertEquals(List.of(), requests.waiting());
    assertEquals(List.of(), names());
    assertEquals(GOOD, Files.readString(victim));
  }

  private Path put(String content) throws IOException {
    return Files.writeString(place.resolve("0123456789abcdef.json"), content);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(place)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
