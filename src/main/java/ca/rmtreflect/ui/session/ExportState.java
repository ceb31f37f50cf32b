package ca.rmtreflect.ui.session;

import ca.rmtreflect.report.export.ExportChoices;

/// The export page: its choices, the folder, which is empty until one is known, and how far it is.
public record ExportState(ExportChoices choices, String folder, ExportProgress progress) {

  public ExportState with(ExportChoices newChoices) {
    return new ExportState(newChoices, folder, progress);
  }

  public ExportState withFolder(String newFolder) {
    return new ExportState(choices, newFolder, progress);
  }

  public ExportState with(ExportProgress newProgress) {
    return new ExportState(choices, folder, newProgress);
  }

  public boolean isRunning() {
    return progress instanceof ExportProgress.Running;
  }
}
