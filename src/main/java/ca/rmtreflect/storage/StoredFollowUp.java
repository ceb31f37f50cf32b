package ca.rmtreflect.storage;

import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.storage.format.SavedFollowUp;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was entered after a year was finished, as it was last on the disk. `ours` are the digests
/// of the bytes that this program found there or may have put there; without any there was no file.
public record StoredFollowUp(
    String id,
    FollowUp followUp,
    @Nullable SavedFollowUp body,
    Set<String> ours,
    long seq,
    @Nullable Instant backedUpAt) {

  public StoredFollowUp {
    ours = Set.copyOf(ours);
  }

  public static StoredFollowUp none(String id) {
    return new StoredFollowUp(id, FollowUp.NONE, null, Set.of(), 0, null);
  }

  /// After a save that failed: it may have reached the disk all the same.
  StoredFollowUp attempted(String digest) {
    Set<String> possible = new HashSet<>(ours);
    possible.add(digest);
    return new StoredFollowUp(id, followUp, body, possible, seq, backedUpAt);
  }
}
