package ca.rmtreflect.ui.session;

import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.Sheet;
import org.jspecify.annotations.Nullable;

/// An export that was asked for: the year as it stood, or none for a sheet, the choices, the sheet
/// that is meant without a year, the folder to write to, and whether what was made is opened at
/// once, wherever the person is.
public record ExportRequest(
    @Nullable OpenYear year, ExportChoices choices, Sheet sheet, String folder, boolean opens) {

  /// Files to keep, of which the page tells.
  public static ExportRequest keeping(
      @Nullable OpenYear year, ExportState state, ExportChoices choices) {
    return new ExportRequest(year, choices, state.sheet(), state.folder(), false);
  }

  /// Files that are opened at once.
  public static ExportRequest opening(
      @Nullable OpenYear year, ExportState state, ExportChoices choices) {
    return new ExportRequest(year, choices, state.sheet(), state.folder(), true);
  }
}
