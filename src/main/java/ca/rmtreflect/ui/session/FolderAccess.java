package ca.rmtreflect.ui.session;

/// What this window may do with the folder of the years.
public sealed interface FolderAccess {

  /// Read and write.
  record Full() implements FolderAccess {}

  /// Another window writes there, and this one only reads.
  record OtherWindow() implements FolderAccess {}

  /// The folder takes no files, for the reason that a message gives.
  record NotWritable(String words) implements FolderAccess {}

  default boolean isFull() {
    return this instanceof Full;
  }
}
