package ca.rmtreflect.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.json.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the bytes are, there is a pack or a list of problems, soon, and never an exception.
class HostilePackTest {

  private static final Path SHIPPED =
      Path.of("resources", "packs", PackCatalog.ONTARIO, "2026.1", "pack.json");
  private static final Duration SOON = Duration.ofSeconds(1);

  @Test
  void emptyFilesAreCalledEmpty() {
    assertEquals(List.of(Problem.of("", Code.EMPTY_FILE)), problems(""));
    assertEquals(List.of(Problem.of("", Code.EMPTY_FILE)), problems(" \r\n\t\n"));
    assertEquals(List.of(Problem.of("", Code.EMPTY_FILE)), problems("\ufeff"));
  }

  @Test
  void zerosAreNotAPack() {
    assertEquals(List.of(Problem.of("", Code.NOT_JSON, 1, 1)), problems(new byte[4096]));
  }

  @Test
  void brokenJsonIsToldByItsPlaceAndNotByItsContent() {
    assertEquals(
        List.of(Problem.of("/title", Code.NOT_JSON, 2, 11)),
        problems("{\"id\": \"a\",\n \"title\": secret }"));
    assertEquals(
        List.of(Problem.of("/sources/1", Code.NOT_JSON, 1, 17)), problems("{\"sources\": [1, x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id': 'a'}",
        "{id: \"a\"}",
        "{\"id\": \"a\",}",
        "{\"id\": \"a\" // why\n}",
        "{\"id\": NaN}",
        "{\"format\": 01}",
        "{\"format\": +1}",
        "{\"id\": \"a\tb\"}",
        "{\"id\": \"\\x\"}",
        "}",
      })
  void whatOnlyLooksLikeJsonIsRefused(String text) {
    assertEquals(Code.NOT_JSON, codeOf(text));
    assertEquals(1, problems(text).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}{}", "{} x", "{}\0", "[],", "{}]"})
  void nothingMayFollow(String text) {
    assertEquals(
        List.of(Code.TRAILING_CONTENT), problems(text).stream().map(Problem::code).toList());
  }

  @Test
  void duplicateMembersAreReportedWithTheirPlace() throws IOException {
    String text = MinimalPack.text();
    assertEquals(
        List.of(Problem.of("/format", Code.DUPLICATE_MEMBER, "format", 3, 26)),
        problems(text.replace("\"format\": 1,", "\"format\": 1, \"format\": 2,")));
    assertEquals(
        List.of(Problem.of("/risks/0/title/en", Code.DUPLICATE_MEMBER, "en", 38, 66)),
        problems(text.replace("\"Privacy\",", "\"Privacy\", \"en\": \"Other\",")));
  }

  @Test
  void onlyUtf8IsRead() throws IOException {
    String text = MinimalPack.text();
    int accent = text.indexOf('é') + 1;
    assertEquals(
        List.of(Problem.of("", Code.NOT_UTF_8, accent)), problems(text.getBytes(ISO_8859_1)));
    assertEquals(Code.NOT_UTF_8, problems(text.getBytes(UTF_16)).getFirst().code());
    assertEquals(Code.NOT_JSON, problems("{}".getBytes(UTF_16LE)).getFirst().code());
    byte[] overlong = {'{', (byte) 0xc0, (byte) 0x80, '}'};
    assertEquals(List.of(Problem.of("", Code.NOT_UTF_8, 2)), problems(overlong));
    byte[] cutShort = {'{', '}', (byte) 0xc3};
    assertEquals(List.of(Problem.of("", Code.NOT_UTF_8, 3)), problems(cutShort));
  }

  @Test
  void oneMarkOfAnEditorAtTheStartIsLetPass() throws IOException {
    byte[] marked = ("\ufeff" + MinimalPack.text()).getBytes(UTF_8);
    assertInstanceOf(PackReading.Whole.class, PackReader.read(marked));
    assertEquals(Code.NOT_JSON, codeOf("\ufeff\ufeff{}"));
  }

  @Test
  void halfACharacterIsNotPrinted() throws IOException {
    String text = MinimalPack.text().replace("A small pack", "A \\ud800 pack");
    assertEquals(List.of(Problem.of("/title/en", Code.BAD_CHARACTER, "U+D800")), problems(text));
  }

  @Test
  void depthIsBounded() {
    assertTimeout(
        SOON,
        () ->
            assertEquals(
                List.of(Code.TOO_DEEP),
                problems("[".repeat(1_000_000)).stream().map(Problem::code).toList()));
    assertEquals(Code.TOO_DEEP, codeOf("{\"a\":".repeat(65)));
    assertEquals(
        List.of(Code.EXPECTED_OBJECT),
        problems("[".repeat(64) + "]".repeat(64)).stream().map(Problem::code).toList());
  }

  @Test
  void sizeIsBounded() {
    byte[] large = new byte[PackReader.MOST_BYTES + 1];
    Arrays.fill(large, (byte) ' ');
    assertEquals(
        List.of(Problem.of("", Code.TOO_LARGE, large.length, PackReader.MOST_BYTES)),
        problems(large));
  }

  @Test
  void lengthsAreBounded() {
    assertEquals(Code.TOO_LONG, codeOf("{\"id\": \"" + "a".repeat(1_000_001) + "\"}"));
    assertEquals(Code.TOO_LONG, codeOf("{\"" + "a".repeat(201) + "\": 1}"));
    assertEquals(Code.TOO_LONG, codeOf("{\"a\": " + "1".repeat(1_000_000) + "}"));
  }

  @Test
  void endlessProblemsEnd() {
    String text = "{\"schema\": \"rmt-reflect/pack\", \"risks\": [1" + ",1".repeat(500_000) + "]}";
    List<Problem> problems = assertTimeout(SOON, () -> problems(text));
    assertEquals(Problems.MOST + 1, problems.size());
    assertEquals(Problem.of("", Code.MORE_PROBLEMS, Problems.MOST), problems.getLast());
  }

  @Test
  void everyTruncationIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(MinimalPack.FILE);
    int closing = new String(whole, UTF_8).stripTrailing().getBytes(UTF_8).length;
    for (int length = 0; length < closing; length++) {
      assertFalse(problems(Arrays.copyOf(whole, length)).isEmpty());
    }
  }

  /// All 120,000 truncations of the shipped pack take minutes; `-Dfuzz.step=1` tries them.
  @Test
  void truncationsOfTheShippedPackAreRefused() throws IOException {
    byte[] whole = Files.readAllBytes(SHIPPED);
    int closing = new String(whole, UTF_8).stripTrailing().getBytes(UTF_8).length;
    for (int length = 0; length < closing; length += Integer.getInteger("fuzz.step", 97)) {
      assertFalse(problems(Arrays.copyOf(whole, length)).isEmpty());
    }
  }

  @Test
  void everyChangeOfOneByteIsReadOrRefused() throws IOException {
    byte[] whole = Files.readAllBytes(SHIPPED);
    SplittableRandom random = new SplittableRandom(20261122);
    int refused = 0;
    for (int i = 0; i < 2000; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      if (PackReader.read(changed) instanceof PackReading.Broken(var problems)) {
        assertFalse(problems.isEmpty());
        refused++;
      }
    }
    assertTrue(refused > 1000 && refused < 2000, refused + " refused");
  }

  private static Code codeOf(String text) {
    return problems(text).getFirst().code();
  }

  private static List<Problem> problems(String text) {
    return problems(text.getBytes(UTF_8));
  }

  private static List<Problem> problems(byte[] bytes) {
    return assertInstanceOf(PackReading.Broken.class, PackReader.read(bytes)).problems();
  }
}
