package ca.rmtreflect.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/// What only the person whose files these are may open, from the moment it is there.
///
/// Where the system knows no owners, as on a memory stick, everybody who holds it may.
final class OwnerOnlyPermissions {

  private OwnerOnlyPermissions() {}

  /// With what a file is made.
  static FileAttribute<?>[] file(Path file) {
    return posix(file, "rw-------");
  }

  static void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder, posix(folder, "rwx------"));
    AclFileAttributeView list = Files.getFileAttributeView(folder, AclFileAttributeView.class);
    if (list != null) {
      keepOthersOut(list);
    }
  }

  /// Windows hands the list of a folder down to everything that is made in it.
  private static void keepOthersOut(AclFileAttributeView list) throws IOException {
    AclEntry owner =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(list.getOwner())
            .setPermissions(EnumSet.allOf(AclEntryPermission.class))
            .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
            .build();
    list.setAcl(List.of(owner));
  }

  private static FileAttribute<?>[] posix(Path path, String rights) {
    boolean knowsRights = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return knowsRights
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
