package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.Sheet;
import java.util.Set;

/// The export page: its choices, the sheet where no year is exported, the folder, which is empty
/// until one is known, and how far it is.
///
/// `languageChosen` is false as long as the person left the languages alone: they are then that of
/// the window, whichever it is.
public record ExportState(
    ExportChoices choices,
    Sheet sheet,
    boolean languageChosen,
    String folder,
    ExportProgress progress) {

  static ExportState initial(Language language) {
    return new ExportState(
        ExportChoices.usual(language), Sheet.FORM, false, "", new ExportProgress.Nothing());
  }

  public ExportState with(ExportChoices newChoices) {
    boolean chosen = languageChosen || !newChoices.languages().equals(choices.languages());
    return new ExportState(newChoices, sheet, chosen, folder, progress);
  }

  /// For a window that speaks this language from now on.
  ExportState in(Language language) {
    return languageChosen
        ? this
        : new ExportState(
            choices.withLanguages(Set.of(ReportLanguage.of(language))),
            sheet,
            false,
            folder,
            progress);
  }

  public ExportState withFolder(String newFolder) {
    return new ExportState(choices, sheet, languageChosen, newFolder, progress);
  }

  public ExportState with(ExportProgress newProgress) {
    return new ExportState(choices, sheet, languageChosen, folder, newProgress);
  }

  public ExportState withSheet(Sheet newSheet) {
    return new ExportState(choices, newSheet, languageChosen, folder, progress);
  }

  public boolean isRunning() {
    return progress instanceof ExportProgress.Running;
  }
}
