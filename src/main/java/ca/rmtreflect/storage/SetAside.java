package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Where bytes go that are no longer in use and that nobody asked to be thrown away: finished
/// versions, and what could not be read.
record SetAside(DataFolder folder, FileActions files, AtomicFile atomic) {

  private static final int MARK_LENGTH = 8;
  private static final String UNREAD = "unread";
  private static final Pattern NUMBER_OR_MARK =
      Pattern.compile(
          "(?:\\.later)?-(?:\\d{1,6}|[0-9a-f]{" + MARK_LENGTH + "}|" + UNREAD + ")\\.json");

  /// Moves a file of an assessment among the damaged, under a name made of what it holds. The
  /// digest is empty where nobody could read it.
  Path putAside(Path file, String id, String digest) throws IOException {
    files.createFolder(folder.damaged());
    String mark = digest.isEmpty() ? UNREAD : digest.substring(0, MARK_LENGTH);
    Path aside = folder.damaged().resolve(id + "-" + mark + ".json");
    files.replace(file, aside);
    files.forceFolder(folder.damaged());
    return aside;
  }

  /// Keeps a finished version, unless it is the one kept last.
  void keepVersion(String id, byte[] bytes) throws IOException {
    files.createFolder(folder.versions());
    int number = 1;
    while (files.exists(version(id, number))) {
      number++;
    }
    if (number == 1 || !holds(version(id, number - 1), bytes)) {
      atomic.write(version(id, number), bytes);
    }
  }

  /// Removes all that is kept here of an assessment.
  void remove(String id) throws IOException {
    for (Path below : List.of(folder.versions(), folder.damaged())) {
      for (String name : files.names(below)) {
        if (isOf(id, name)) {
          files.delete(below.resolve(name));
        }
      }
      if (files.exists(below)) {
        files.forceFolder(below);
      }
    }
  }

  /// An id may be the beginning of another's.
  private static boolean isOf(String id, String name) {
    String rest = name.startsWith(id) ? name.substring(id.length()) : "";
    return NUMBER_OR_MARK.matcher(rest).matches();
  }

  /// Whether a file holds exactly these bytes.
  boolean holds(Path file, byte[] bytes) throws IOException {
    return Arrays.equals(files.read(file, AssessmentFormat.MOST_BYTES), bytes);
  }

  private Path version(String id, int number) {
    return folder.versions().resolve(id + "-" + number + ".json");
  }
}
