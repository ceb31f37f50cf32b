package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.assessment.Assessment;
import tools.jackson.databind.node.ObjectNode;

/// A file as it stands, with all that this program does not understand of it. Whoever saves hands
/// it back, so that nothing unknown is lost.
///
/// It is intact if it is to the byte as a program saved it; otherwise it was changed outside.
/// `found` is the file in the format that it has on the disk, `file` the same in ours.
public record SavedJson(
    ObjectNode found,
    ObjectNode file,
    Assessment understood,
    Header header,
    boolean isIntact,
    int writtenIn) {

  /// How many times the assessment had been saved.
  public long seq() {
    return header.seq();
  }

  /// Whether the file has an older format, so that its bytes are worth keeping before the first
  /// save.
  public boolean isUpgraded() {
    return writtenIn < header.format();
  }

  /// Whether the file says just this already, so that it can go on as it is.
  boolean says(Assessment assessment, long count) {
    return isIntact && count == seq() && understood.equals(assessment);
  }

  /// The members of the file with a change laid over them.
  ObjectNode with(ObjectNode after) {
    return Overlay.objects(file, AssessmentEncoder.encode(understood, header), after);
  }
}
