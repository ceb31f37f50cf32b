package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The folder in which everything is kept, and the names in it. All names are made here, of
/// characters that every disk takes; no name of a person or a computer is among them.
public record DataFolder(Path root) {

  private static final String SETTINGS = "settings";
  private static final String END = ".json";

  /// The end of the name of what was entered after a year was finished.
  static final String LATER = ".later" + END;

  private static final Pattern LATER_NAME = Pattern.compile("([a-z0-9-]{1,40})\\.later\\.json");
  private static final Pattern MAIN = Pattern.compile("([a-z0-9-]{1,40})\\.json");
  private static final Pattern COPY = Pattern.compile("\\d+-copy-[0-9a-f]{8}");
  private static final Pattern UNFINISHED =
      Pattern.compile("([a-z0-9-]+)(\\.later)?-[0-9a-f]{8}" + Pattern.quote(AtomicFile.UNFINISHED));

  /// A linked folder is followed here, once, so that it works and nothing below is a surprise.
  public static DataFolder at(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      return new DataFolder(Files.exists(absolute) ? absolute.toRealPath() : absolute);
    } catch (IOException e) {
      return new DataFolder(absolute);
    }
  }

  /// Tries to keep a second window off this folder, which is made where it is not there yet. Before
  /// anything is cleared up in it: what looks left over may be what the other window is writing.
  public FolderLock lock(FileActions files) {
    return FolderLock.take(files, root.resolve("lock"));
  }

  public Path logs() {
    return root.resolve("logs");
  }

  Path settings() {
    return root.resolve(SETTINGS + END);
  }

  /// Where an assessment is kept.
  public Path main(String id) {
    return root.resolve(id + END);
  }

  /// What the names begin with of all files of what was entered after a year was finished.
  static String laterStem(String id) {
    return id + ".later";
  }

  /// Where what was entered after a year was finished is kept.
  public Path later(String id) {
    return root.resolve(id + LATER);
  }

  Path binnedLater(String id) {
    return bin().resolve(id + LATER);
  }

  Path backups() {
    return root.resolve("backups");
  }

  Path damaged() {
    return root.resolve("damaged");
  }

  Path versions() {
    return root.resolve("versions");
  }

  Path bin() {
    return root.resolve("bin");
  }

  Path requests() {
    return root.resolve("requests");
  }

  Path binned(String id) {
    return bin().resolve(id + END);
  }

  /// Whether an id says that the assessment was made from another file.
  public static boolean isCopy(String id) {
    return COPY.matcher(id).matches();
  }

  /// The id of the assessment that is kept in a file; empty where that is any other file. Links on
  /// the way to the folder are followed.
  public Optional<String> idOf(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    Path name = absolute.getFileName();
    return parent != null && name != null && at(parent).equals(this)
        ? idOfMain(name.toString())
        : Optional.empty();
  }

  /// The id in the name of a main or binned file.
  static Optional<String> idOfMain(String name) {
    Matcher matcher = MAIN.matcher(name);
    return matcher.matches() && !matcher.group(1).equals(SETTINGS)
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /// Whether a name is one that we give to a file while it is written.
  static boolean isUnfinished(String name) {
    return UNFINISHED.matcher(name).matches();
  }

  /// The id in the name of a file that was being written.
  static Optional<String> idOfUnfinished(String name) {
    return idOfUnfinished(name, false);
  }

  /// Likewise, of one that belongs to what was entered later.
  static Optional<String> idOfUnfinishedLater(String name) {
    return idOfUnfinished(name, true);
  }

  private static Optional<String> idOfUnfinished(String name, boolean later) {
    Matcher matcher = UNFINISHED.matcher(name);
    return matcher.matches()
            && Slug.isValid(matcher.group(1))
            && (matcher.group(2) != null) == later
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /// The id in the name of what was entered after a year was finished.
  static Optional<String> idOfLater(String name) {
    Matcher matcher = LATER_NAME.matcher(name);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
