package ca.rmtreflect.storage;

import ca.rmtreflect.storage.format.Reading;
import java.nio.file.Path;
import java.util.List;

/// What the data folder holds. `others` are files that are no assessments of ours, such as the
/// copies that a sync tool makes of a file it could not merge.
public record Listing(List<Listed> assessments, List<Path> others) {

  public Listing {
    assessments = List.copyOf(assessments);
    others = List.copyOf(others);
  }

  /// An assessment, by the copy of it that counts.
  public record Listed(String id, Reading found) {}
}
