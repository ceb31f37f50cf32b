package ca.rmtreflect.i18n;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.AccountField;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// No key of the message files is idle, and none that the program asks for is missing.
class KeyUseTest {

  private static final Pattern PACK_ID = Pattern.compile("\"id\": \"([a-z0-9-]+)\"");

  /// Constants that are never put into words, though others of their enum are.
  private static final Set<String> WORDLESS = Set.of("cli.window.ready");

  private static KeyUse program;

  @BeforeAll
  static void readTheProgram() throws IOException {
    program = program();
  }

  @Test
  void noKeyIsIdle() {
    assertEquals(Set.of(), program.unused());
  }

  @Test
  void noKeyIsMissing() {
    assertEquals(Set.of(), program.missing());
  }

  @Test
  void everyConstantThatIsPutIntoWordsHasItsKey() {
    assertEquals(List.of(), program.incomplete());
  }

  @Test
  void idleMissingAndIncompleteKeysAreSeen() {
    KeyUse planted =
        new KeyUse(
            Set.of("area.used", "area.idle", "state.on", "state.elsewhere", "built.one.two"),
            SourceWords.of(
                """
                // "area.idle" stands only in a comment
                text("area.used"); text("area.gone"); text("built." + one + "two"); text("area.json");
                word("state.", state); text("built.nothing.");
                """),
            List.of(Set.of("on", "off")),
            Set.of("one"),
            Set.of());
    assertEquals(Set.of("area.idle", "state.elsewhere"), planted.unused());
    assertEquals(Set.of("area.gone", "built.nothing.*"), planted.missing());
    assertEquals(List.of("state. [elsewhere, on]"), planted.incomplete());
  }

  private static KeyUse program() throws IOException {
    Set<String> options =
        Stream.of(AccountField.values())
            .flatMap(field -> field.options().stream())
            .collect(toSet());
    return new KeyUse(
        MessageFile.of(Language.EN).patterns().keySet(),
        SourceWords.below(Path.of("src/main/java")),
        enums(),
        Stream.concat(options.stream(), packIds().stream()).collect(toSet()),
        WORDLESS);
  }

  private static Set<Set<String>> enums() {
    return new ClassFileImporter()
        .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages("ca.rmtreflect").stream()
            .filter(JavaClass::isEnum)
            .map(JavaClass::reflect)
            .map(type -> Stream.of(type.getEnumConstants()).map(KeyUseTest::slug).collect(toSet()))
            .collect(toSet());
  }

  private static String slug(Object constant) {
    return Slug.of((Enum<?>) constant);
  }

  private static Set<String> packIds() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("resources/packs"))) {
      Path pack =
          files.filter(file -> file.endsWith("pack.json")).max(Path::compareTo).orElseThrow();
      return PACK_ID
          .matcher(Files.readString(pack))
          .results()
          .map(result -> result.group(1))
          .collect(toSet());
    }
  }
}
