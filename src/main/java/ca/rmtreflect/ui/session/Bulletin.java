package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.Assessment;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Something about the files that a person should know and may want to do something about. It stays
/// until it is dealt with, and takes the focus once.
public sealed interface Bulletin {

  /// The folder of the years takes no files, for the reason that a message gives.
  record NotWritable(String words) implements Bulletin {}

  /// Another window writes in the folder, and this one only reads.
  record OtherWindow() implements Calm {}

  /// The place of the folder cannot tell two windows apart.
  record NoLock() implements Bulletin {}

  /// A sync tool carries the folder off; its name.
  record CloudFolder(String tool) implements Bulletin {}

  /// A year was moved to the bin.
  record Binned(String id, String title) implements Calm {}

  /// The desktop has nothing to open a file, a folder or a web address with; its path or address.
  record NotOpened(String place) implements Bulletin {}

  /// The desktop was asked to open a file, a folder or a web address, and does not say whether it
  /// did; its path or address.
  record AskedToOpen(String place) implements Calm {}

  /// A newer program wrote the open year.
  record Newer(String program) implements OfYear, Calm {}

  /// The open year is some other file, looked at where it lies.
  record OtherFile(String path) implements OfYear, Calm {}

  /// The open year is an earlier version of a year, looked at where it lies.
  record EarlierVersion(String path, LocalDateTime changedAt) implements OfYear, Calm {}

  /// The program lacks the questions that the open year answers, of this version.
  record WithoutQuestions(String version) implements OfYear, Calm {}

  /// The open year is the sample.
  record Sample() implements OfYear, Calm {}

  /// The file was missing or damaged; this is an earlier copy, from then. The damaged file is kept.
  record Restored(LocalDateTime copy, @Nullable String damaged) implements OfYear {}

  /// The file is missing or damaged, and nothing may be written; this is an earlier copy, from
  /// then.
  record Earlier(LocalDateTime copy) implements OfYear {}

  /// Somebody changed the file outside the program; there may be an intact earlier copy.
  record ChangedOutside(@Nullable Assessment copy) implements OfYear {}

  /// The file changed on the disk while the year was open. Both are kept.
  record KeptBoth() implements OfYear {}

  /// The file with what was entered after the year was finished could not be used; where it is
  /// kept.
  record LaterSetAside(String path) implements OfYear {}

  /// That file could not be fetched, for the reason that a message gives.
  record LaterNotRead(String words) implements OfYear {}

  /// What goes when the year is closed.
  sealed interface OfYear extends Bulletin {}

  /// What only says how things stand.
  sealed interface Calm extends Bulletin {}

  /// The name of the kind, under which messages and the focus know it.
  default String slug() {
    return switch (this) {
      case NotWritable _ -> "not-writable";
      case OtherWindow() -> "other-window";
      case NoLock() -> "no-lock";
      case CloudFolder _ -> "cloud-folder";
      case Binned _ -> "binned";
      case NotOpened _ -> "not-opened";
      case AskedToOpen _ -> "asked-to-open";
      case Newer _ -> "newer";
      case OtherFile _ -> "other-file";
      case EarlierVersion _ -> "earlier-version";
      case WithoutQuestions _ -> "without-questions";
      case Sample() -> "sample";
      case Restored _ -> "restored";
      case Earlier _ -> "earlier";
      case ChangedOutside _ -> "changed-outside";
      case KeptBoth() -> "kept-both";
      case LaterSetAside _ -> "later-set-aside";
      case LaterNotRead _ -> "later-not-read";
    };
  }

  /// The field that stands for it when the focus is to go there.
  default String field() {
    return "bulletin-" + slug();
  }
}
