package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.UnfitFileException;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.FollowUpFormat;
import ca.rmtreflect.storage.format.FollowUpReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A file beside a finished year that was read: where it is, its bytes' digest, what they mean.
record FollowUpFile(Path path, String digest, FollowUpReading reading) {

  /// Reads a file that should belong to a year; another one's is as good as damaged.
  static FollowUpFile read(Path path, String id, FollowUpFormat format, FileActions files)
      throws IOException {
    try {
      byte[] bytes = files.read(path, AssessmentFormat.MOST_BYTES);
      FollowUpReading reading = format.read(bytes);
      boolean stranger =
          reading instanceof FollowUpReading.Whole(_, var body) && !body.id().equals(id);
      return new FollowUpFile(
          path, Sha256.of(bytes), stranger ? new FollowUpReading.Damaged(List.of()) : reading);
    } catch (UnfitFileException e) {
      return new FollowUpFile(path, "", new FollowUpReading.Damaged(List.of(e.problem())));
    }
  }

  boolean isDamaged() {
    return reading instanceof FollowUpReading.Damaged;
  }

  boolean isSealed() {
    return reading instanceof FollowUpReading.Whole(_, var body) && body.isIntact();
  }

  /// How many saves it had seen; -1 for what cannot say.
  long seq() {
    return reading instanceof FollowUpReading.Whole(_, var body) ? body.seq() : -1;
  }
}
