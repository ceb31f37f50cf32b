package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.assessment.FollowUp;
import tools.jackson.databind.node.ObjectNode;

/// The file beside a finished year as it stands, with all that this program does not understand of
/// it. Whoever saves hands it back.
public record SavedFollowUp(
    ObjectNode file, String id, FollowUp understood, Header header, boolean isIntact) {

  /// How many times it had been saved.
  public long seq() {
    return header.seq();
  }
}
