package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.Picture;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.control.DialogPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Before the window replaces a different file, it asks.
final class ExportAgainTest extends FolderCase {

  @ParameterizedTest
  @EnumSource(Language.class)
  void aDifferentFileIsAskedAboutAndNoAnswerReplacesNothing(Language language) throws IOException {
    Messages words = Messages.of(language);
    openExport(language);
    Path html = world.exports.resolve("rmt-reflect-2026-" + language.code() + ".html");
    Path docx = world.exports.resolve("rmt-reflect-2026-" + language.code() + ".docx");
    Files.writeString(html, "mine");
    Files.writeString(docx, "mine");

    Fx.run(() -> hand().press("export"));
    DialogPane dialog = dialog();
    Hand inside = new Hand(dialog::getScene);
    assertTrue(inside.reads(words.text("export.taken.title", 2)));
    assertTrue(inside.reads(html.getFileName().toString()));
    assertTrue(inside.reads(docx.getFileName().toString()));
    new Picture(language, ColorScheme.LIGHT, 1000, 800, 1)
        .keep("export-taken", Fx.get(() -> dialog.getScene().snapshot(null)));
    assertTrue(button(dialog, words.text("export.taken.keep-both")).isDefaultButton());
    assertTrue(button(dialog, words.text("dialog.cancel")).isCancelButton());
    answer(dialog, words.text("dialog.cancel"));
    awaitEnd(new ExportProgress.Stopped(List.of()));
    assertEquals("mine", read(html), "cancelled");

    Fx.run(() -> hand().press("export"));
    answer(dialog(), words.text("export.taken.keep-both"));
    String second = html.toString().replace(".html", "-2.html");
    String secondDocx = docx.toString().replace(".docx", "-2.docx");
    awaitEnd(new ExportProgress.Made(List.of(secondDocx, second), 0, false));
    assertEquals("mine", read(html), "kept");

    Fx.run(() -> hand().press("export"));
    answer(dialog(), words.text("export.taken.replace", 2));
    awaitEnd(new ExportProgress.Made(List.of(docx.toString(), html.toString()), 0, false));
    assertEquals(read(Path.of(second)), read(html), "replaced");
    try (Stream<Path> files = Files.list(world.exports)) {
      assertEquals(4, files.count());
    }
  }

  @Test
  void everythingGoesIntoAFolderOfItsOwn() throws IOException {
    openExport(Language.EN);
    Fx.run(() -> {
      program().session().export(one -> one.with(one.choices().withEverything(true)));
      hand().press("export");
    });
    await("the end", state -> state.exporting().progress() instanceof ExportProgress.Made);
    Path all = world.exports.resolve("rmt-reflect-2026");
    try (Stream<Path> files = Files.list(all)) {
      assertEquals(10, files.count());
    }
    assertTrue(Files.exists(all.resolve("read-me-lisez-moi.txt")));
  }

  @Test
  void aFolderThatIsGoneIsNotMadeAgain() throws IOException {
    openExport(Language.EN);
    Path gone = world.exports.resolve("stick");
    Fx.run(() -> {
      program()
          .session()
          .export(one -> one.with(one.choices().withEverything(true)).withFolder(gone.toString()));
      hand().press("export");
    });
    await("the end", state -> state.exporting().progress() instanceof ExportProgress.Failed);
    assertTrue(hand().reads("The folder is no longer there"));
    assertFalse(Files.exists(gone));
  }

  private void openExport(Language language) throws IOException {
    openQuestion();
    Fx.run(() -> {
      program().session().speak(language);
      program()
          .session()
          .export(one ->
              one.with(
                  one.choices()
                      .withFormats(Set.of(Format.DOCX, Format.HTML))
                      .withLanguages(Set.of(ReportLanguage.of(language)))));
      program().session().goTo(new Page.Export());
    });
    Fx.pulse();
  }

  private void awaitEnd(ExportProgress expected) {
    await(
        "the end",
        state ->
            !(state.exporting().progress() instanceof ExportProgress.Running)
                && dialogs().findAny().isEmpty());
    assertEquals(expected, state().exporting().progress());
  }
}
