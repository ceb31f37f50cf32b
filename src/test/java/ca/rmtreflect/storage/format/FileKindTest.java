package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Problem.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What people take for a reflection is called by its name.
class FileKindTest {

  private static final AssessmentFormat FORMAT = new AssessmentFormat("1");

  static List<Arguments> kinds() throws IOException {
    Path packs = Path.of("resources/packs/rmt-social-media-ontario/2026.1");
    Settings settings = Settings.DEFAULTS;
    return List.of(
        Arguments.of(Code.WORD_DOCUMENT, zip("[Content_Types].xml", "word/document.xml")),
        Arguments.of(Code.WORD_DOCUMENT, latin("{\\rtf1 \\ansi Hello}")),
        Arguments.of(Code.SPREADSHEET, zip("[Content_Types].xml", "xl/workbook.xml")),
        Arguments.of(Code.ZIP_ARCHIVE, zip("2026-7f3a9c1e.json")),
        Arguments.of(Code.OFFICE_DOCUMENT, latin("ÐÏ\u0011à¡±\u001aá")),
        Arguments.of(Code.PDF_DOCUMENT, latin("%PDF-1.7\n")),
        Arguments.of(Code.PICTURE, latin("\u0089PNG\r\n\u001a\n\0\0")),
        Arguments.of(Code.PICTURE, latin("ÿØÿà\0\u0010JFIF")),
        Arguments.of(Code.PICTURE, latin("\0\0\0\u0018ftypheic")),
        Arguments.of(Code.PICTURE, latin("BM6\0\u000c\0\0\0\0\0")),
        Arguments.of(Code.WEB_PAGE, latin("\n<!DOCTYPE html>\n<html lang=\"en\">")),
        Arguments.of(Code.WEB_PAGE, "\ufeff<HTML><p>A page".getBytes(UTF_8)),
        Arguments.of(Code.PLAIN_TEXT, latin("Dear colleague, my résumé")),
        Arguments.of(Code.PLAIN_TEXT, "\"Name\",\"Year\"\n\"é\",2026".getBytes(UTF_8)),
        Arguments.of(Code.LOG_FILE, latin("2026-11-29T14:00:05Z SAVE_FAILED IO\n")),
        Arguments.of(Code.SETTINGS_FILE, SettingsFormat.write(settings, new byte[0])),
        Arguments.of(Code.QUESTION_PACK, Files.readAllBytes(packs.resolve("pack.json"))),
        Arguments.of(Code.JSON_SCHEMA, Files.readAllBytes(packs.resolve("pack.schema.json"))),
        Arguments.of(Code.UNKNOWN_KIND, latin("\u007fELF\u0002\u0001\0\0")));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindHasItsName(Code code, byte[] file) {
    assertEquals(List.of(Problem.of("", code)), problems(file));
  }

  /// Also where it is broken off, or somebody changed it.
  @Test
  void aDamagedFileOfOursIsKnown() throws IOException {
    byte[] pack =
        Files.readAllBytes(Path.of("resources/packs/rmt-social-media-ontario/2026.1/pack.json"));
    assertEquals(List.of(Problem.of("", Code.QUESTION_PACK)), problems(Arrays.copyOf(pack, 5000)));
  }

  /// The place of the damage says more than that this is no reflection.
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"{,x{", "`\"year\"`,`year`", "`{\n`,`[\n`", "`{\n`,`~\n`", "2026,`\u0001`"})
  void aDamagedReflectionIsNotTakenForAnotherKind(String good, String bad) {
    String text = new String(FORMAT.write(FullAssessment.build()), UTF_8);
    List<Problem> problems = problems(text.replaceFirst(Pattern.quote(good), bad).getBytes(UTF_8));
    Set<Code> ofJson = Set.of(Code.NOT_JSON, Code.EXPECTED_OBJECT, Code.TRAILING_CONTENT);
    assertTrue(ofJson.contains(problems.getFirst().code()), problems::toString);
  }

  @Test
  void aReflectionInAnotherEncodingIsToldHowToBeSaved() {
    String text = new String(FORMAT.write(FullAssessment.build()), UTF_8);
    assertEquals(Code.NOT_UTF_8, problems(text.getBytes(UTF_16)).getFirst().code());
    assertEquals(Code.NOT_UTF_8, problems(text.getBytes(ISO_8859_1)).getFirst().code());
  }

  private static List<Problem> problems(byte[] file) {
    return assertInstanceOf(Reading.Damaged.class, FORMAT.read(file)).problems();
  }

  private static byte[] latin(String content) {
    return content.getBytes(ISO_8859_1);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(latin("content"));
      }
    }
    return bytes.toByteArray();
  }
}
