package ca.rmtreflect.ui.wizard.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.csv.Separator;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExportViewTest {

  private static final String PDF = "/exports/rmt-reflect-2026-en.pdf";
  private static final String HTML = "/exports/rmt-reflect-2026-en.html";
  private static final String DOCX = "/exports/rmt-reflect-2026-en.docx";

  private final List<String> asked = new ArrayList<>();
  @RegisterExtension private final TestWindow window = Fx.get(this::open);
  private final Session session = window.session();
  private final Hand hand = new Hand(window);

  private TestWindow open() {
    Session session = TestWindow.session(Language.EN, Silent.noting(asked));
    session.open(SampleYear.PACK, SampleYear.started(Language.EN), new Page.Export());
    session.export(exporting -> exporting.withFolder("/exports"));
    return TestWindow.show(session, 1000, 800);
  }

  @Test
  void whoeverLeavesSomethingOutIsToldThatTheAnswersStayOut() {
    String said = "The saved answers are not attached to this PDF";
    assertTrue(hand.reads("Anyone who has this PDF can open all the answers."));
    assertFalse(hand.reads(said));
    Fx.run(() -> session.export(one -> one.with(one.choices().withNotes(false))));
    assertTrue(hand.reads(said));
    assertFalse(hand.reads("Anyone who has this PDF can open all the answers."));
    Fx.run(() -> session.export(one -> one.with(one.choices().withNotes(true))));
    assertFalse(hand.reads(said));
    Fx.run(() -> session.export(one -> one.with(one.choices().withPart(Part.ACCOUNTS))));
    assertTrue(hand.reads(said));
  }

  @Test
  void theRecordIsCompactUnlessMoreIsAskedFor() {
    assertEquals(Detail.COMPACT, session.state().exporting().choices().detail());
    assertTrue(hand.reads("The compact record says everything once"));
    hand.press("export-detail-full");
    assertEquals(Detail.FULL, session.state().exporting().choices().detail());
  }

  @Test
  void bothLanguagesInOneDocumentAreOneFileMore() {
    assertTrue(hand.reads("Export 2 files"));
    hand.press("export-languages-bilingual");
    assertTrue(hand.reads("Export 4 files"));
    assertEquals(Set.of(ReportLanguage.EN, ReportLanguage.BILINGUAL), languages());
    hand.press("export-languages-en");
    assertTrue(hand.reads("Export 2 files"));
  }

  @Test
  void theLanguageOfTheWindowIsTickedUntilAnotherIsChosen() {
    Fx.run(() -> session.speak(Language.FR));
    assertEquals(Set.of(ReportLanguage.FR), languages());
    Fx.run(() -> session.export(one -> one.with(one.choices().withNotes(false))));
    Fx.run(() -> session.speak(Language.EN));
    assertEquals(Set.of(ReportLanguage.EN), languages(), "another choice says nothing of it");
    hand.press("export-languages-fr");
    hand.press("export-languages-en");
    assertEquals(Set.of(ReportLanguage.FR), languages());
    Fx.run(() -> session.speak(Language.FR));
    Fx.run(() -> session.speak(Language.EN));
    assertEquals(Set.of(ReportLanguage.FR), languages());
  }

  @Test
  void anExportTellsHowFarItIsAndCanBeCancelled() {
    hand.press("export");
    assertEquals(List.of("export to /exports"), asked);
    assertTrue(hand.reads("Getting your answers ready"));
    assertEquals(RunningExport.WORDS, hand.focus());
    assertFalse(hand.sees("export"), "pressed twice, it would run twice");
    tell(new ExportProgress.Running("rmt-reflect-2026-en.pdf", 0, 2, 0));
    Fx.run(() -> window.scene().lookup("#export-cancel").requestFocus());
    tell(new ExportProgress.Running("rmt-reflect-2026-en.docx", 1, 2, 0.5));
    assertTrue(hand.reads("Writing file 2 of 2: rmt-reflect-2026-en.docx"));
    assertEquals("export-cancel", hand.focus());
    hand.press("export-cancel");
    assertEquals(List.of("export to /exports", "cancel"), asked);
    tell(new ExportProgress.Stopped(List.of(PDF)));
    assertTrue(hand.reads("The export was cancelled"));
    assertTrue(hand.reads("1 file was written before that:"));
    assertTrue(hand.sees("exported-open-0"));
    assertFalse(hand.sees("export-cancel"));
    assertEquals(Session.EXPORTED, hand.focus());
  }

  @Test
  void whatThePdfCannotShowIsSaidInWords() {
    hand.press("export");
    tell(new ExportProgress.Made(List.of(PDF, DOCX), 3, true));
    assertTrue(hand.reads("2 files are ready"));
    assertTrue(hand.reads("3 characters can’t be printed."));
    assertTrue(hand.reads("such as Arabic or Hebrew."));
    hand.press("exported-open-1");
    assertEquals("file " + DOCX, asked.getLast());
  }

  @Test
  void whatCanBeDoneWithTheFilesIsInView() {
    Fx.run(() -> window.scene().getWindow().setHeight(600));
    Fx.pulse();
    hand.press("export");
    tell(new ExportProgress.Made(List.of(PDF, DOCX), 0, false));
    for (String way : List.of("exported-open-0", "exported-show-1", "exported-years")) {
      assertTrue(hand.isInView(way), way);
    }
    hand.press("exported-years");
    assertEquals(new Page.Home(), session.state().page());
  }

  @Test
  void aFileThatCouldNotBeWrittenIsNamedBesideThoseThatWere() {
    hand.press("export");
    tell(
        new ExportProgress.Failed(
            List.of(
                new ExportProgress.Unwritten(DOCX, "export.failure.denied"),
                new ExportProgress.Unwritten(HTML, "export.failure.held")),
            List.of(PDF)));
    assertTrue(hand.reads("2 files could not be written"));
    assertTrue(hand.reads("rmt-reflect-2026-en.html could not be written. Another program may"));
    assertTrue(
        hand.reads("rmt-reflect-2026-en.docx could not be written. The file may be open in"));
    assertTrue(hand.reads("If there already was a file called rmt-reflect-2026-en.docx"));
    assertTrue(hand.reads("1 file is ready"));
    assertEquals(Session.EXPORTED, hand.focus());
    hand.press("export");
    assertEquals(2, asked.stream().filter("export to /exports"::equals).count());
  }

  @Test
  void everythingNeedsNoFileTypeAndSaysHowManyFilesItIs() {
    assertTrue(hand.sees("export-formats-csv"));
    hand.press("export-everything-everything");
    assertFalse(hand.sees("export-formats-csv"));
    assertTrue(hand.reads("Export 10 files"), "three documents, four tables, three others");
    hand.press("export-everything-everything");
    assertTrue(hand.reads("Export 2 files"));
  }

  @Test
  void theSavedAnswersAreNotOfferedWithARecordThatLeavesSomethingOut() {
    assertTrue(hand.reads("Export 2 files"));
    hand.press("export-formats-json");
    assertTrue(hand.reads("Export 3 files"));
    String said = "The saved answers are not exported";
    assertFalse(hand.reads(said));
    Fx.run(() -> session.export(one -> one.with(one.choices().withNotes(false))));
    assertTrue(hand.reads(said));
    assertTrue(hand.reads("Export 2 files"));
  }

  @Test
  void thePersonChoosesWhatStandsBetweenTheCellsOfATable() {
    assertFalse(hand.sees("export-separator-tab"), "without a table there is nothing to choose");
    hand.press("export-formats-csv");
    assertTrue(hand.sees("export-separator-tab"));
    assertEquals(Separator.BY_LANGUAGE, separator());
    for (Separator separator : Separator.values()) {
      hand.press("export-separator-" + Slug.of(separator));
      assertEquals(separator, separator());
    }
    Fx.run(() -> session.speak(Language.FR));
    Fx.pulse();
    assertTrue(hand.reads("Tabulation"));
    assertEquals(Separator.TAB, separator());
  }

  private Separator separator() {
    return session.state().exporting().choices().data().separator();
  }

  @Test
  void printingMakesAPdfToOpen() {
    hand.press("print");
    assertEquals(List.of("print to /exports"), asked);
    assertTrue(hand.reads("Making the PDF to print"));
    Fx.run(() -> session.export(exporting -> exporting.withFolder("")));
    hand.press("print");
    assertEquals(1, asked.size());
    assertTrue(hand.reads("Choose a folder for the files."));
  }

  private Set<ReportLanguage> languages() {
    return session.state().exporting().choices().languages();
  }

  private void tell(ExportProgress progress) {
    Fx.run(() -> session.export(exporting -> exporting.with(progress)));
    Fx.pulse();
  }
}
