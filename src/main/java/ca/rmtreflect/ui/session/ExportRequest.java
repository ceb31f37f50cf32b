package ca.rmtreflect.ui.session;

/// An export that was asked for: the year as it stood, the choices, and the folder to write to.
public record ExportRequest(OpenYear year, ExportChoices choices, String folder) {}
