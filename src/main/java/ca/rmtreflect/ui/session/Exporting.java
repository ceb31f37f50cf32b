package ca.rmtreflect.ui.session;

/// The export page: its choices, the folder, which is empty until one is known, and how far it is.
public record Exporting(ExportChoices choices, String folder, ExportProgress progress) {

  public Exporting with(ExportChoices newChoices) {
    return new Exporting(newChoices, folder, progress);
  }

  public Exporting withFolder(String newFolder) {
    return new Exporting(choices, newFolder, progress);
  }

  public Exporting with(ExportProgress newProgress) {
    return new Exporting(choices, folder, newProgress);
  }

  public boolean isRunning() {
    return progress instanceof ExportProgress.Running;
  }
}
