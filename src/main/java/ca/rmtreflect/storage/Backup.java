package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a copy that a save put aside: whose it is, whether of the year or of what was
/// entered later, and how many saves it had seen. One from before an upgrade names the format that
/// it has.
record Backup(String id, boolean isLater, long seq, int formerFormat) {

  private static final int DIGITS = 10;
  private static final Pattern NAME =
      Pattern.compile(
          "([a-z0-9-]+)(\\.later)?-(\\d{" + DIGITS + ",18})(?:-format(\\d{1,6}))?\\.json");

  /// A copy of the year itself.
  Backup(String id, long seq, int formerFormat) {
    this(id, false, seq, formerFormat);
  }

  /// Empty for a name that is not to the letter one that this program gives.
  static Optional<Backup> parse(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches() || !Slug.isValid(matcher.group(1))) {
      return Optional.empty();
    }
    long seq = Long.parseLong(matcher.group(3));
    if (seq > AssessmentFormat.MOST_SAVES) {
      return Optional.empty();
    }
    String format = matcher.group(4);
    return Optional.of(
            new Backup(
                matcher.group(1),
                matcher.group(2) != null,
                seq,
                format == null ? 0 : Integer.parseInt(format)))
        .filter(backup -> backup.fileName().equals(name));
  }

  boolean isFromBeforeUpgrade() {
    return formerFormat > 0;
  }

  /// What the names of the files begin with of which this is a copy.
  String stem() {
    return isLater ? DataFolder.laterStem(id) : id;
  }

  Backup withSeq(long newSeq) {
    return new Backup(id, isLater, newSeq, formerFormat);
  }

  String fileName() {
    String number = String.format(Locale.ROOT, "%0" + DIGITS + "d", seq);
    String format = isFromBeforeUpgrade() ? "-format" + formerFormat : "";
    return stem() + "-" + number + format + ".json";
  }
}
