package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.FileActions;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the backups of one of the two kinds of file: of years, or of what was entered later.
interface BackupReader {

  DataFolder folder();

  FileActions files();

  boolean isOfLater();

  /// When what a file holds was last changed; empty where that cannot be read.
  Optional<Instant> changedAt(Path file);

  /// What is in a folder below the data folder; nothing where a file stands in its place.
  default List<String> namesIn(Path below) throws IOException {
    try {
      return files().names(below);
    } catch (NotDirectoryException e) {
      return List.of();
    }
  }

  /// The backups of a year, newest first.
  default List<Backup> backups(String id) throws IOException {
    return namesIn(folder().backups()).stream()
        .flatMap(name -> Backup.parse(name).stream())
        .filter(backup -> backup.id().equals(id) && backup.isLater() == isOfLater())
        .sorted(Comparator.comparingLong(Backup::seq).reversed())
        .toList();
  }

  default Path path(Backup backup) {
    return folder().backups().resolve(backup.fileName());
  }

  /// The copies that saves put aside, newest first.
  default List<Path> earlier(String id) throws IOException {
    return backups(id).stream().map(this::path).toList();
  }
}
