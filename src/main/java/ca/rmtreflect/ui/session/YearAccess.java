package ca.rmtreflect.ui.session;

import java.time.LocalDateTime;

/// Whether an open year may be changed at all, finished or not.
public sealed interface YearAccess {

  /// It is the person's own, and what is changed is saved.
  record Ours() implements YearAccess {}

  /// A newer program wrote it; this one must not write it back.
  record Newer(String program) implements YearAccess {}

  /// It is some other file, looked at where it lies.
  record OtherFile(String path) implements YearAccess {}

  /// It is an earlier version of a year, in the file of a path, or the year of that path with an
  /// earlier version of what was entered later; either as it was changed last then.
  record EarlierVersion(String path, LocalDateTime changedAt) implements YearAccess {}

  /// It is made up, to show what a year can look like, and in no file.
  record Sample() implements YearAccess {}

  /// It is the person's own, but the program lacks the questions that it answers.
  record WithoutQuestions() implements YearAccess {}

  /// Nothing can be written at present, as [FolderAccess] says.
  record OnlyRead() implements YearAccess {}
}
