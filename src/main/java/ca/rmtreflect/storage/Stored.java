package ca.rmtreflect.storage;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.format.SavedJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An assessment that may be saved, as it was last on the disk. Only the store makes one, and only
/// of what this program may write back; every save gives a new one for the next.
public final class Stored {

  private final Assessment assessment;
  private final @Nullable SavedJson body;
  private final List<Seen> ours;
  private final @Nullable Instant backedUpAt;

  /// Bytes that this program put under the name, or found there, and their count.
  record Seen(String digest, long seq) {}

  private Stored(
      Assessment assessment,
      @Nullable SavedJson body,
      List<Seen> ours,
      @Nullable Instant backedUpAt) {
    this.assessment = assessment;
    this.body = body;
    this.ours = List.copyOf(ours);
    this.backedUpAt = backedUpAt;
  }

  /// Something new, of which there is no file before its first save.
  public static Stored begin(Assessment assessment) {
    return unsaved(assessment, null);
  }

  /// Something of which there is no file yet.
  static Stored unsaved(Assessment assessment, @Nullable SavedJson body) {
    return new Stored(assessment, body, List.of(), null);
  }

  /// What a file held when it was opened.
  static Stored found(Assessment assessment, SavedJson body, Seen seen) {
    return new Stored(assessment, body, List.of(seen), null);
  }

  /// After a save.
  Stored saved(Assessment saved, SavedJson written, Seen seen, @Nullable Instant backup) {
    return new Stored(saved, written, List.of(seen), backup);
  }

  /// After a save that failed: it may have reached the disk all the same.
  Stored attempted(Seen seen) {
    List<Seen> possible = new ArrayList<>(ours);
    possible.add(seen);
    return new Stored(assessment, body, possible, backedUpAt);
  }

  public String id() {
    return assessment.id();
  }

  public Assessment assessment() {
    return assessment;
  }

  @Nullable SavedJson body() {
    return body;
  }

  @Nullable Instant backedUpAt() {
    return backedUpAt;
  }

  /// What we know of the bytes with a digest, empty when they are not from us.
  Optional<Seen> seen(String digest) {
    return ours.stream().filter(seen -> seen.digest().equals(digest)).findFirst();
  }

  /// Whether the file that is on the disk already says just this.
  boolean isUpToDate(Assessment wanted, Seen onDisk) {
    return body != null && body.seq() == onDisk.seq() && assessment.equals(wanted);
  }

  long highestSeq() {
    return ours.stream().mapToLong(Seen::seq).max().orElse(0);
  }
}
