package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.UnfitFileException;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.FollowUpReading;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps what is entered after years were finished, in files beside theirs and by the same rules:
/// what was saved is never lost. For the one window that holds the folder's lock.
public final class FollowUpStore {

  private final FollowUpReader reader;
  private final FileActions files;
  private final AtomicFile atomic;
  private final SetAside setAside;
  private final Backups backups;
  private final InstantSource clock;

  FollowUpStore(FollowUpReader reader, AtomicFile atomic, SetAside setAside, InstantSource clock) {
    this.reader = reader;
    this.files = reader.files();
    this.atomic = atomic;
    this.setAside = setAside;
    this.backups = new Backups(reader, atomic, setAside);
    this.clock = clock;
  }

  /// How a save went: what the next one starts from, what may be said of this one, and where a file
  /// is kept that something else had put in the place of ours.
  public record Saved(StoredFollowUp next, SaveState state, Optional<Path> setAside) {}

  /// Opens what belongs to a year, and first puts right what a crash or a bad disk left.
  public OpenedFollowUp open(String id) {
    try {
      FollowUpReader.Found found = reader.find(id);
      Optional<FollowUpFile> counts = found.counts().filter(one -> !one.isDamaged());
      Optional<Path> aside = Optional.empty();
      Optional<FollowUpFile> damaged = found.main().filter(FollowUpFile::isDamaged);
      if (damaged.isPresent()) {
        aside = Optional.of(putAside(damaged.get().path(), id, damaged.get().digest()));
      }
      if (counts.isPresent() && !counts.equals(found.main())) {
        putInPlace(counts.get(), id, found.temporaries().contains(counts.get()));
      }
      removeLeftovers(id, counts.map(FollowUpFile::seq).orElse(0L));
      return counts.isPresent()
          ? opened(id, counts.get(), aside)
          : new OpenedFollowUp.Ours(StoredFollowUp.none(id), aside);
    } catch (IOException e) {
      return new OpenedFollowUp.Failed(reason(e, 0));
    }
  }

  private static OpenedFollowUp opened(String id, FollowUpFile found, Optional<Path> aside) {
    return switch (found.reading()) {
      case FollowUpReading.Whole(var followUp, var body) ->
          new OpenedFollowUp.Ours(
              new StoredFollowUp(id, followUp, body, Set.of(found.digest()), body.seq(), null),
              aside);
      case FollowUpReading.Newer(var followUp, var program) ->
          new OpenedFollowUp.Newer(followUp, program);
      case FollowUpReading.Damaged _ -> new OpenedFollowUp.Ours(StoredFollowUp.none(id), aside);
    };
  }

  private void putInPlace(FollowUpFile copy, String id, boolean isUnfinished) throws IOException {
    if (isUnfinished) {
      files.replace(copy.path(), reader.folder().later(id));
      files.forceFolder(reader.folder().root());
    } else {
      byte[] bytes = files.read(copy.path(), AssessmentFormat.MOST_BYTES);
      atomic.write(reader.folder().later(id), bytes);
    }
  }

  /// A complete save that is further than the file is kept, as nobody knows what it was.
  private void removeLeftovers(String id, long seq) throws IOException {
    for (Path path : reader.temporaries(id)) {
      FollowUpFile found = reader.read(path, id);
      if (found.isSealed() && found.seq() > seq) {
        putAside(path, id, found.digest());
      } else {
        files.delete(path);
      }
    }
  }

  /// Finishes or removes what interrupted saves left, everywhere.
  void tidy() throws IOException {
    Set<String> ids = new HashSet<>();
    files
        .names(reader.folder().root())
        .forEach(name -> DataFolder.idOfUnfinishedLater(name).ifPresent(ids::add));
    ids.forEach(this::open);
  }

  /// One save: compare, keep what is replaced, replace it, and only then say so. What something
  /// else put in the place of ours is kept too.
  public Saved save(StoredFollowUp stored, FollowUp followUp) {
    return save(stored, followUp, false);
  }

  /// Likewise; `reopened` says that the year takes over what is here, which is therefore kept.
  Saved save(StoredFollowUp stored, FollowUp followUp, boolean reopened) {
    if (stored.followUp().equals(followUp)) {
      return new Saved(stored, new SaveState.Saved(clock.instant()), Optional.empty());
    }
    Path file = reader.folder().later(stored.id());
    long next = AssessmentFormat.countAfter(stored.seq());
    byte[] bytes = reader.format().write(stored.id(), followUp, next, stored.body());
    if (!(reader.format().read(bytes) instanceof FollowUpReading.Whole(var understood, var body)
        && understood.equals(followUp))) {
      FailureReason why =
          bytes.length > AssessmentFormat.MOST_BYTES
              ? FailureReason.TOO_LARGE
              : FailureReason.UNSOUND;
      return new Saved(stored, new SaveState.Failed(why), Optional.empty());
    }
    String digest = Sha256.of(bytes);
    try {
      Optional<Path> aside = Optional.empty();
      @Nullable Instant backedUpAt = stored.backedUpAt();
      Optional<byte[]> former = former(file);
      if (former.isPresent() && stored.ours().contains(Sha256.of(former.get()))) {
        Instant now = clock.instant();
        if (reopened || Backups.isDue(backedUpAt, now)) {
          backups.keep(new Backup(stored.id(), true, stored.seq(), 0), former.get());
          backedUpAt = now;
        }
      } else if (former.isPresent()) {
        aside = Optional.of(putAside(file, stored.id(), Sha256.of(former.get())));
      }
      atomic.write(file, bytes);
      prune(stored.id());
      return new Saved(
          new StoredFollowUp(stored.id(), followUp, body, Set.of(digest), next, backedUpAt),
          new SaveState.Saved(clock.instant()),
          aside);
    } catch (IOException e) {
      return new Saved(
          stored.attempted(digest),
          new SaveState.Failed(reason(e, bytes.length)),
          Optional.empty());
    }
  }

  /// What is no regular file any more is certainly not what we left there.
  private Optional<byte[]> former(Path file) throws IOException {
    try {
      return files.isLink(file)
          ? Optional.of(new byte[0])
          : Optional.of(files.read(file, AssessmentFormat.MOST_BYTES));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (UnfitFileException e) {
      return Optional.of(new byte[0]);
    }
  }

  private void prune(String id) {
    try {
      backups.prune(id);
    } catch (IOException e) {
      // The save itself is done. Backups too many take up room until the next one.
    }
  }

  /// Writes a copy beside a copy of the year, wherever the person put that. Where nothing was
  /// entered, there is no such file.
  public Optional<FailureReason> saveCopy(String id, FollowUp followUp, Path copyOfYear) {
    Path target = FollowUpReader.besidePath(copyOfYear);
    if (followUp.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = reader.format().write(id, followUp, 1, null);
    return FailureReason.whyNot(
        () -> atomic.writeForPerson(target, bytes), files, parent(target), bytes.length);
  }

  /// Takes in a copy of what lies beside a file of a year, for the copy of that year. Whether there
  /// was nothing, or all of it is here now.
  public boolean copyIn(Path year, String id) {
    Path beside = FollowUpReader.besidePath(year);
    try {
      if (!files.exists(beside)) {
        return true;
      }
      byte[] bytes = files.read(beside, AssessmentFormat.MOST_BYTES);
      return reader.format().read(bytes) instanceof FollowUpReading.Whole(var followUp, _)
          && save(StoredFollowUp.none(id), followUp).state() instanceof SaveState.Saved;
    } catch (IOException e) {
      return false;
    }
  }

  private static Path parent(Path target) {
    return Objects.requireNonNull(target.toAbsolutePath().getParent());
  }

  private Path putAside(Path file, String id, String digest) throws IOException {
    return setAside.putAside(file, DataFolder.laterStem(id), digest);
  }

  private FailureReason reason(IOException failure, int length) {
    return FailureReason.of(failure, files, reader.folder().root(), length);
  }
}
