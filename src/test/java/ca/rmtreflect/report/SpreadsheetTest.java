package ca.rmtreflect.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.csv.Separator;
import ca.rmtreflect.report.export.DataChoices;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.ExportOrder;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.storage.format.NastyTexts;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out as tables comes back as it was, in programs of others.
class SpreadsheetTest {

  private static final String MARK = "\uFEFF";

  private static Map<String, byte[]> files(Assessment year, ExportChoices choices)
      throws IOException {
    return files(FollowedYear.of(year), choices);
  }

  private static Map<String, byte[]> files(FollowedYear year, ExportChoices choices)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    new RecordExport()
        .run(
            new ExportOrder(
                RecordCase.PACK,
                year.assessment(),
                year.followUp(),
                null,
                choices,
                SampleReport.attachment()),
            (name, bytes, _) -> files.put(name, bytes));
    assertEquals(choices.files(), files.size(), "as many as were promised");
    return files;
  }

  private static ExportChoices tables(ReportLanguage language) {
    return ExportChoices.usual(Language.EN)
        .withFormats(Set.of(Format.CSV))
        .withLanguages(Set.of(language));
  }

  private static List<CSVRecord> read(byte[] file, char separator) throws IOException {
    String text = new String(file, UTF_8);
    assertTrue(text.startsWith(MARK), "spreadsheets know UTF-8 by its mark");
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    try (var parser = format.parse(new StringReader(text.substring(1)))) {
      return parser.getRecords();
    }
  }

  private static List<String> column(List<CSVRecord> rows, String head) {
    int at = rows.getFirst().toList().indexOf(head);
    assertTrue(at >= 0, () -> head + " in " + rows.getFirst());
    return rows.stream().skip(1).map(row -> row.get(at)).toList();
  }

  private static Assessment noted(List<String> notes) {
    List<Item.Checkpoint> checkpoints = RecordCase.PACK.checkpoints();
    return RecordCase.EMPTY
        .assessment(Language.EN)
        .withAnswers(
            IntStream.range(0, notes.size())
                .mapToObj(i ->
                    Answer.blank(checkpoints.get(i).id(), 1, checkpoints.get(i).question())
                        .withNote(new FreeText(notes.get(i), Language.EN)))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(names = {"EN", "FR"})
  void everyTableHasTheSeparatorOfItsLanguageAndAllItsRows(ReportLanguage language)
      throws IOException {
    Language spoken = language == ReportLanguage.EN ? Language.EN : Language.FR;
    Assessment year = RecordCase.CLINIC.assessment(spoken);
    Map<String, byte[]> files = files(year, tables(language));
    List<String> names =
        language == ReportLanguage.EN
            ? List.of("en-answers", "en-accounts", "en-actions", "en-goals")
            : List.of("fr-reponses", "fr-comptes", "fr-actions", "fr-objectifs");
    assertEquals(
        names.stream().map(one -> "rmt-reflect-2026-" + one + ".csv").toList(),
        List.copyOf(files.keySet()));
    char separator = language == ReportLanguage.EN ? ',' : ';';
    List<List<CSVRecord>> tables =
        files.values().stream().map(file -> unchecked(file, separator)).toList();
    tables.forEach(table ->
        table.forEach(row -> assertEquals(table.getFirst().size(), row.size(), row::toString)));
    assertEquals(RecordCase.PACK.checkpoints().size() + 1, tables.get(0).size());
    assertEquals(year.accounts().size() + 1, tables.get(1).size());
    assertEquals(year.actions().size() + 1, tables.get(2).size());
    assertEquals(
        year.goals().stream().filter(goal -> !goal.isBlank()).count() + 1, tables.get(3).size());
    List<String> answers = column(tables.get(0), spoken == Language.EN ? "Answer" : "Réponse");
    assertTrue(
        answers.contains(spoken == Language.EN ? "In part" : "En partie"), answers::toString);
  }

  private static List<CSVRecord> unchecked(byte[] file, char separator) {
    try {
      return read(file, separator);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void nothingThatWasTypedIsAltered() throws IOException {
    List<String> typed =
        Stream.concat(
                NastyTexts.ALL.stream(),
                Stream.of(
                    "a,b;c\td", "\"quoted\"", " spaces ", "one\r\ntwo\nthree\n", "{0} %s ${x}"))
            // No file in UTF-8 holds half a character.
            .map(text -> new String(text.getBytes(UTF_8), UTF_8))
            .toList();
    assertTrue(typed.size() <= RecordCase.PACK.checkpoints().size());
    List<CSVRecord> rows =
        read(files(noted(typed), tables(ReportLanguage.EN)).values().iterator().next(), ',');
    List<String> notes = column(rows, "Note");
    for (int i = 0; i < typed.size(); i++) {
      String guarded = notes.get(i).startsWith("'") ? notes.get(i).substring(1) : notes.get(i);
      assertEquals(typed.get(i), typed.get(i).startsWith("'") ? notes.get(i) : guarded);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "\n1", "＝1+1", "\u00a0=1"})
  void whatASpreadsheetWouldRunIsGuarded(String typed) throws IOException {
    List<CSVRecord> rows =
        read(
            files(noted(List.of(typed)), tables(ReportLanguage.EN)).values().iterator().next(),
            ',');
    assertEquals("'" + typed, column(rows, "Note").getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1=1", "a-b", "me@home", "«-»", "'=1"})
  void whatItWouldShowIsLeftAlone(String typed) throws IOException {
    List<CSVRecord> rows =
        read(
            files(noted(List.of(typed)), tables(ReportLanguage.EN)).values().iterator().next(),
            ',');
    assertEquals(typed, column(rows, "Note").getFirst());
  }

  @Test
  void anotherSeparatorIsInTheNameToo() throws IOException {
    ExportChoices choices =
        tables(ReportLanguage.BILINGUAL).withData(new DataChoices(Separator.SEMICOLON, 6, null));
    Map<String, byte[]> files = files(RecordCase.SOLO.assessment(Language.EN), choices);
    assertTrue(files.containsKey("rmt-reflect-2026-en-answers-semicolon.csv"), files::toString);
    assertTrue(files.containsKey("rmt-reflect-2026-fr-reponses.csv"), "there it is the usual one");
    for (byte[] file : files.values()) {
      assertTrue(read(file, ';').getFirst().size() > 4);
    }
  }

  @Test
  void whatIsLeftOutOfTheRecordIsLeftOutOfTheTables() throws IOException {
    Assessment year = noted(List.of("SECRET"));
    Account account =
        Account.blank("one")
            .with(AccountField.NOTE, new Value.Written(new FreeText("HIDDEN", Language.EN)))
            .with(AccountField.NAME, new Value.Written(new FreeText("SHOWN", Language.EN)));
    year = year.withAccounts(List.of(account));
    ExportChoices all = tables(ReportLanguage.EN).withFormats(Set.of(Format.CSV, Format.JSON));
    assertTrue(text(files(year, all)).contains("HIDDEN"));
    assertTrue(files(year, all).containsKey("rmt-reflect-2026.json"));
    Map<String, byte[]> less = files(year, all.withNotes(false));
    assertFalse(text(less).contains("SECRET") || text(less).contains("HIDDEN"));
    assertTrue(text(less).contains("SHOWN"));
    assertFalse(less.containsKey("rmt-reflect-2026.json"), "the saved answers hold everything");
    Map<String, byte[]> accounts = files(year, all.withPart(Part.ACCOUNTS));
    assertEquals(Set.of("rmt-reflect-2026-en-accounts.csv"), accounts.keySet());
    assertFalse(text(accounts).contains("SECRET"));
  }

  private static String text(Map<String, byte[]> files) {
    StringBuilder text = new StringBuilder();
    files.values().forEach(file -> text.append(new String(file, UTF_8)));
    return text.toString();
  }

  @Test
  void actionsAndGoalsStandAsTheyAreByNow() throws IOException {
    LocalDate day = LocalDate.of(2027, 1, 5);
    Action done = action("done");
    Action dropped = action("dropped");
    Goal learn = new Goal("learn", new FreeText("Learn", Language.EN), day);
    Assessment year =
        RecordCase.EMPTY
            .assessment(Language.EN)
            .withActions(List.of(done, dropped, action("open")))
            .withGoals(List.of(learn));
    FreeText why = new FreeText("The page is gone", Language.EN);
    FollowUp later =
        FollowUp.NONE
            .with(done, done.withState(ActionState.DONE, day), day)
            .withNote("done", new FreeText("It took an hour", Language.EN), day)
            .with(dropped, dropped.withState(ActionState.DROPPED, day).withReason(why), day)
            .with(learn, learn.with(Goal.Part.OUTCOME, why).withClosedOn(day), day);
    FollowedYear followed = new FollowedYear(year, later);
    List<CSVRecord> actions = table(followed, "actions");
    assertEquals(List.of("open", "done", "dropped"), column(actions, "Action ID"));
    assertEquals(List.of("Open", "Done", "No longer needed"), column(actions, "State"));
    assertEquals(List.of("", "2027-01-05", ""), column(actions, "Done on"));
    assertEquals(
        List.of("", "", "The page is gone"), column(actions, "Why it is no longer needed"));
    assertEquals(
        List.of("", "It took an hour", ""),
        column(actions, "Note from after the year was finished"));
    assertEquals(List.of("", "2027-01-05", "2027-01-05"), column(actions, "Progress entered on"));
    List<CSVRecord> goals = table(followed, "goals");
    assertEquals(List.of("2027-01-05"), column(goals, "Done with it on"));
    assertEquals(List.of("The page is gone"), column(goals, "What came of it"));
    String without = text(files(followed, tables(ReportLanguage.EN).withNotes(false)));
    assertFalse(without.contains("It took an hour"));
    assertTrue(without.contains("The page is gone"));
  }

  private static List<CSVRecord> table(FollowedYear year, String name) throws IOException {
    byte[] file =
        files(year, tables(ReportLanguage.EN)).get("rmt-reflect-2026-en-" + name + ".csv");
    return read(Objects.requireNonNull(file), ',');
  }

  private static Action action(String id) {
    return new Action(
        id, new Origin.Own(), new FreeText("Do " + id, Language.EN), null, ActionState.OPEN);
  }

  @Test
  void libreOfficeShowsTheWordsAndRunsNoFormula(@TempDir Path folder) throws Exception {
    OtherPrograms.assumeLibreOffice();
    String typed = "=1+1 « déjà »\nligne; deux";
    byte[] file =
        files(noted(List.of(typed)), tables(ReportLanguage.FR)).values().iterator().next();
    String sheet = new OtherPrograms(folder).sheet(file, ';');
    assertTrue(sheet.contains("&apos;=1+1 « déjà »"), "as text");
    assertTrue(sheet.contains("ligne; deux"), "in the same cell");
    assertFalse(sheet.contains("table:formula"), "nothing is run");
    assertTrue(sheet.contains("Pourquoi elle ne s’applique pas"));
  }
}
