package ca.rmtreflect.ui.session;

import ca.rmtreflect.report.export.ExportChoices;
import org.jspecify.annotations.Nullable;

/// An export that was asked for: the year as it stood, or none for the paper form, the choices, the
/// folder to write to, and whether what was made is opened at once, wherever the person is.
public record ExportRequest(
    @Nullable OpenYear year, ExportChoices choices, String folder, boolean opens) {

  /// Files to keep, of which the page tells.
  public ExportRequest(@Nullable OpenYear year, ExportChoices choices, String folder) {
    this(year, choices, folder, false);
  }
}
