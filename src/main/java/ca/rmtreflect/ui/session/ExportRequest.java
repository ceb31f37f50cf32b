package ca.rmtreflect.ui.session;

import ca.rmtreflect.report.export.ExportChoices;

/// An export that was asked for: the year as it stood, the choices, and the folder to write to.
public record ExportRequest(OpenYear year, ExportChoices choices, String folder) {}
