package ca.rmtreflect.storage;

import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.storage.file.FailureReason;
import java.nio.file.Path;
import java.util.Optional;

/// What came of opening what was entered after a year was finished. Whatever it is, the year itself
/// is open.
public sealed interface OpenedFollowUp {

  /// It may be changed. `setAside` says where a file is kept that could not be read; what is shown
  /// is then the last good copy, or nothing.
  record Ours(StoredFollowUp stored, Optional<Path> setAside) implements OpenedFollowUp {}

  /// It is only shown, as the year is.
  record Shown(FollowUp followUp) implements OpenedFollowUp {}

  /// A newer program wrote it: it is only shown.
  record Newer(FollowUp followUp, String program) implements OpenedFollowUp {}

  /// The disk did not hand it out, so nothing may be written in its place.
  record Failed(FailureReason reason) implements OpenedFollowUp {}

  /// What is shown.
  default FollowUp shown() {
    return switch (this) {
      case Ours(var stored, _) -> stored.followUp();
      case Shown(var followUp) -> followUp;
      case Newer(var followUp, _) -> followUp;
      case Failed _ -> FollowUp.NONE;
    };
  }
}
