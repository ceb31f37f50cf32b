package ca.rmtreflect.storage;

import java.util.Optional;

/// A year as it was last on the disk, with what was entered after it was finished; without the
/// latter where its file must not be written.
public record StoredYear(Stored main, Optional<StoredFollowUp> later) {

  /// Something new, of which there is no file before its first save.
  public static StoredYear begin(Stored main) {
    return new StoredYear(main, Optional.of(StoredFollowUp.none(main.id())));
  }

  public String id() {
    return main.id();
  }
}
