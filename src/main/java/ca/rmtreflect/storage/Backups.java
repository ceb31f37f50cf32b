package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Copies of what saves replaced: the last ten, the last of each month, and all from before an
/// upgrade.
record Backups(BackupReader reader, AtomicFile atomic, SetAside setAside) {

  private static final Duration APART = Duration.ofMinutes(10);
  private static final int LAST = 10;

  /// Whether time has come for another, after the last one of this session. A clock that was set
  /// back must not stop them.
  static boolean isDue(@Nullable Instant last, Instant now) {
    return last == null || now.isBefore(last) || !now.isBefore(last.plus(APART));
  }

  /// Keeps the bytes that a save is about to replace.
  ///
  /// Where an older file was put back by hand, the numbers go on from the newest backup: else what
  /// is written now would be taken for older than what was given up, and be the first to go.
  void keep(Backup backup, byte[] bytes) throws IOException {
    reader.files().createFolder(reader.folder().backups());
    Optional<Backup> newest = reader.backups(backup.id()).stream().findFirst();
    if (newest.isEmpty() || newest.get().seq() <= backup.seq()) {
      write(backup, bytes);
    } else if (!setAside.holds(reader.path(newest.get()), bytes)) {
      long next = AssessmentFormat.countAfter(newest.get().seq());
      write(backup.withSeq(next), bytes);
    }
  }

  private void write(Backup backup, byte[] bytes) throws IOException {
    Path path = reader.path(backup);
    if (reader.files().exists(path)) {
      if (setAside.holds(path, bytes)) {
        return;
      }
      byte[] former = reader.files().read(path, AssessmentFormat.MOST_BYTES);
      setAside.putAside(path, backup.stem(), Sha256.of(former));
    }
    atomic.write(path, bytes);
  }

  /// Removes what the rule does not keep. What cannot be read is left alone and does not count.
  void prune(String id) throws IOException {
    int kept = 0;
    Set<YearMonth> months = new HashSet<>();
    for (Backup backup : reader.backups(id)) {
      Path path = reader.path(backup);
      Optional<Instant> changedAt = reader.changedAt(path);
      if (!backup.isFromBeforeUpgrade() && changedAt.isPresent()) {
        boolean lastOfMonth = months.add(YearMonth.from(changedAt.get().atOffset(ZoneOffset.UTC)));
        if (kept < LAST) {
          kept++;
        } else if (!lastOfMonth) {
          reader.files().delete(path);
        }
      }
    }
  }
}
