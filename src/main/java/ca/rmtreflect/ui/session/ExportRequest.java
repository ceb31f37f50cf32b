package ca.rmtreflect.ui.session;

import ca.rmtreflect.report.export.ExportChoices;
import org.jspecify.annotations.Nullable;

/// An export that was asked for: the year as it stood, or none for the paper form, the choices, and
/// the folder to write to.
public record ExportRequest(@Nullable OpenYear year, ExportChoices choices, String folder) {}
