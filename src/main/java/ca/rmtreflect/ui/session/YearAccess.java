package ca.rmtreflect.ui.session;

/// Whether an open year may be changed at all, finished or not.
public sealed interface YearAccess {

  /// It is the person's own, and what is changed is saved.
  record Ours() implements YearAccess {}

  /// A newer program wrote it; this one must not write it back.
  record Newer(String program) implements YearAccess {}

  /// It is some other file, looked at where it lies.
  record OtherFile(String path) implements YearAccess {}

  /// Nothing can be written at present, as [FolderAccess] says.
  record OnlyRead() implements YearAccess {}
}
