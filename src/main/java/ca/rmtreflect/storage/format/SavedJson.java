package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.assessment.Assessment;
import tools.jackson.databind.node.ObjectNode;

/// A file as it stands, with all that this program does not understand of it. Whoever saves hands
/// it back, so that nothing unknown is lost.
public final class SavedJson {

  private final ObjectNode file;
  private final Assessment understood;
  private final Header header;
  private final boolean intact;
  private final int writtenIn;

  SavedJson(ObjectNode file, Assessment understood, Header header, boolean intact, int writtenIn) {
    this.file = file;
    this.understood = understood;
    this.header = header;
    this.intact = intact;
    this.writtenIn = writtenIn;
  }

  /// How many times the assessment had been saved.
  public long seq() {
    return header.seq();
  }

  /// Whether the file is to the byte as a program saved it; otherwise it was changed outside.
  public boolean isIntact() {
    return intact;
  }

  /// Whether the file has an older format, so that its bytes are worth keeping before the first
  /// save.
  public boolean isUpgraded() {
    return writtenIn < header.format();
  }

  /// The format that the file has on the disk.
  public int writtenIn() {
    return writtenIn;
  }

  Header header() {
    return header;
  }

  /// The members of the file with a change laid over them.
  ObjectNode with(ObjectNode after) {
    return Overlay.objects(file, AssessmentEncoder.encode(understood, header), after);
  }
}
