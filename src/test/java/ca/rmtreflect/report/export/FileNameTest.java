package ca.rmtreflect.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  private static final Assessment YEAR =
      Examples.of(ExampleProfile.NONE, Language.EN, PackCatalog.shipped().newest());

  private static ExportChoices choices(Part part, boolean notes, Paper paper, boolean attach) {
    return new ExportChoices(
        Set.copyOf(Format.DOCUMENTS), Set.of(ReportLanguage.values()), part, notes, paper, attach);
  }

  private static String name(ExportChoices choices, Format format, ReportLanguage language) {
    return FileName.ofRecord(YEAR, choices, format, language);
  }

  private static Assessment of(String author) {
    Entry former = Objects.requireNonNull(YEAR.profile().get("registered-name"));
    Entry typed =
        new Entry(
            former.item(),
            former.revision(),
            new Value.Written(new FreeText(author, Language.FR)),
            former.question());
    return YEAR.withProfile(List.of(typed));
  }

  private static ExportChoices usual() {
    return choices(Part.ALL, true, Paper.LETTER, true);
  }

  /// What sets no two files apart is not told: a web page has no sheets, and only a PDF with
  /// everything in it carries the answers.
  @Test
  void noTwoKindsOfFileShareAName() {
    Map<String, String> kinds = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Format format : Format.DOCUMENTS) {
      for (ReportLanguage language : ReportLanguage.values()) {
        for (Part part : Part.values()) {
          for (Paper paper : Paper.values()) {
            for (int bits = 0; bits < 8; bits++) {
              Detail detail = (bits & 4) == 0 ? Detail.COMPACT : Detail.FULL;
              ExportChoices choices =
                  choices(part, (bits & 1) == 0, paper, (bits & 2) == 0).withDetail(detail);
              String kind =
                  String.join(
                      " ",
                      language.name(),
                      part.name(),
                      detail.name(),
                      choices.withNotes() ? "notes" : "",
                      format == Format.HTML ? "" : paper.name(),
                      format == Format.PDF && choices.attaches() ? "attached" : "");
              String name = name(choices, format, language);
              String other = kinds.putIfAbsent(name, kind);
              if (other != null && !other.equals(kind)) {
                shared.add(name + ": " + kind + ", " + other);
              }
            }
          }
        }
      }
    }
    assertEquals(List.of(), shared);
    assertEquals(2 * 3 * (10 + 8 + 4), kinds.size());
  }

  @Test
  void theNameSpeaksTheLanguageOfItsDocument() {
    ExportChoices usual = usual();
    assertEquals("rmt-reflect-2026-en.pdf", name(usual, Format.PDF, ReportLanguage.EN));
    ExportChoices less = usual.withPart(Part.ACCOUNTS).withNotes(false).withPaper(Paper.A4);
    assertEquals(
        "rmt-reflect-2026-en-accounts-without-notes-a4.pdf",
        name(less, Format.PDF, ReportLanguage.EN));
    assertEquals(
        "rmt-reflect-2026-fr-comptes-sans-notes.html", name(less, Format.HTML, ReportLanguage.FR));
    assertEquals(
        "rmt-reflect-2026-fr-complet.pdf",
        name(usual.withDetail(Detail.FULL), Format.PDF, ReportLanguage.FR));
    assertEquals(
        "rmt-reflect-2026-fr-sans-piece-jointe.pdf",
        name(usual.withAttachment(false), Format.PDF, ReportLanguage.FR));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alex Tremblay, RMT (example) | alex-tremblay-",
        "Élise Côté-L’Écuyer | elise-cote-l-ecuyer-",
        "李 小龍 | 李-小龍-",
        "김민수 | 김민수-",
        "../../etc\\passwd | ''",
        "con:? | con-",
        "(RMT) | ''",
        "'  ' | ''"
      })
  void theAuthorIsNamedByLeaveAlone(String typed, String part) {
    Assessment year = of(typed);
    assertEquals(
        "rmt-reflect-2026-" + part + "fr.pdf",
        FileName.ofRecord(year, usual().withName(true), Format.PDF, ReportLanguage.FR));
    assertEquals(
        "rmt-reflect-2026-fr.pdf", FileName.ofRecord(year, usual(), Format.PDF, ReportLanguage.FR));
  }

  @Test
  void aLongNameLeavesRoomForTheRest() {
    assertEquals(
        "rmt-reflect-2026-" + "𠮷".repeat(40) + "-en.pdf",
        FileName.ofRecord(
            of("𠮷".repeat(400)), usual().withName(true), Format.PDF, ReportLanguage.EN));
  }

  @Test
  void theFormTellsItsPaper() {
    assertEquals(
        "rmt-reflect-blank-fr.docx",
        FileName.ofSheet(Sheet.FORM, Format.DOCX, ReportLanguage.FR, Paper.LETTER));
    assertEquals(
        "rmt-reflect-blank-fr-a4.docx",
        FileName.ofSheet(Sheet.FORM, Format.DOCX, ReportLanguage.FR, Paper.A4));
  }
}
