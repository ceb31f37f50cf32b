package ca.rmtreflect.report.export;

import ca.rmtreflect.domain.Slug;

/// A kind of file that the record can be written as.
public enum Format {
  PDF,
  DOCX,
  HTML;

  /// What file names of the kind end in, without the full stop.
  public String extension() {
    return Slug.of(this);
  }
}
