package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.pack.CheckedPack;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.i18n.Dates;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// “Checked” is a word for what a person compared with the live sources. Nobody has yet, so nothing
/// that the program says may claim it.
class CheckedClaimsTest {

  private static final Path SHIPPED =
      Path.of("resources", "packs", RecordCase.PACK.id(), RecordCase.PACK.version(), "pack.json");

  /// Such a word together with the day, or the age, of the act.
  private static final Pattern CLAIM =
      Pattern.compile(
          "\\b(checked|verified|compared with the live sites) (on |more than |in )?(\\{\\d|\\d|a"
              + " year)|\\b(vérifiée?s?|comparée?s? aux sites en ligne)( la dernière fois)? (le"
              + " |plus d’un |en )(\\{\\d|\\d|an)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Test
  void nobodyHasCheckedTheShippedPackYet() throws IOException {
    assertNull(RecordCase.PACK.sourcesChecked());
    RecordCase.PACK.platforms().forEach(one -> assertNull(one.checked(), one.id()));
    assertEquals(List.of(), claims(Files.readString(SHIPPED)));
  }

  @Test
  void noRecordAndNoFormSaysOtherwise() {
    for (ReportLanguage spoken : ReportLanguage.values()) {
      for (RecordCase one : RecordCase.values()) {
        assertEquals(List.of(), claims(ReportText.of(one.report(spoken))), one.slug());
      }
      assertEquals(List.of(), claims(ReportText.of(BlankForm.of(RecordCase.PACK, spoken))));
    }
  }

  @Test
  void onlyTheWordsForACheckedPackClaimIt() throws IOException {
    for (Language language : Language.values()) {
      Properties words = new Properties();
      Path file = Path.of("resources", "i18n", "messages_" + language.code() + ".properties");
      try (Reader reader = Files.newBufferedReader(file)) {
        words.load(reader);
      }
      Set<String> claiming = new TreeSet<>(words.stringPropertyNames());
      claiming.removeIf(key -> claims(words.getProperty(key)).isEmpty());
      assertEquals(
          Set.of(
              "help.checked",
              "home.stale.checked",
              "overview.stale.checked",
              "report.questions.stale.checked",
              "report.sources.checked"),
          claiming);
    }
  }

  @Test
  void theRecordOfACheckedPackSaysWhen() {
    LocalDate day = LocalDate.of(2026, 12, 24);
    Pack pack = CheckedPack.of(RecordCase.PACK, day);
    for (Language language : Language.values()) {
      String sources = record(pack, language, RecordCase.SOLO);
      assertEquals(1, claims(sources).size(), () -> claims(sources).toString());
      assertTrue(sources.contains(Dates.day(day, language)));
      assertTrue(sources.contains(Dates.day(pack.compiled(), language)));
    }
  }

  @Test
  void anOldPackIsCalledOldByWhatWasDoneLast() {
    Pack compiled = RecordCase.PACK;
    Pack checked = CheckedPack.of(compiled, compiled.compiled().minusYears(3));
    assertTrue(
        record(checked, Language.EN, RecordCase.SOLO).contains("The sources were last checked"));
    assertTrue(
        record(checked, Language.FR, RecordCase.SOLO).contains("Les sources ont été vérifiées"));
  }

  private static String record(Pack pack, Language language, RecordCase one) {
    return ReportText.of(
        ReportBuilder.build(
            pack,
            one.assessment(language),
            null,
            one.choices(ReportLanguage.of(language)),
            "0123456789abcdef"));
  }

  private static List<String> claims(String text) {
    List<String> found = new ArrayList<>();
    CLAIM.matcher(text.replace('\u00a0', ' ')).results().forEach(one -> found.add(one.group()));
    return found;
  }
}
