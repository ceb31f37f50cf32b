package ca.rmtreflect.report.export;

import ca.rmtreflect.domain.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A kind of file that a reflection can be written as: the record to read, or its data for other
/// programs.
public enum Format {
  PDF,
  DOCX,
  HTML,
  CSV,
  ICS,
  JSON;

  /// Those that hold the record as it is read.
  public static final List<Format> DOCUMENTS = List.of(PDF, DOCX, HTML);

  /// What file names of the kind end in, without the full stop.
  public String extension() {
    return Slug.of(this);
  }

  /// The kind of a file by its name; empty where it is none of ours.
  public static Optional<Format> ofFile(String name) {
    return Stream.of(values())
        .filter(format -> name.endsWith("." + format.extension()))
        .findFirst();
  }
}
