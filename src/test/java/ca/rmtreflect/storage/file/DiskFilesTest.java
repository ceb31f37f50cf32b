package ca.rmtreflect.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DiskFilesTest {

  @TempDir Path folder;
  private final DiskFiles files = new DiskFiles();
  private final DiskFiles onWindows = new DiskFiles(true);

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs an administrator there")
  void whatTheDiskDoesNotSayIsNotAbsent() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertFalse(files.exists(folder.resolve("none")));
    assertFalse(files.exists(folder.resolve("no/folder/either")));
    assertTrue(files.exists(file));
    Path broken = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));
    assertTrue(files.exists(broken));
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    assertThrows(IOException.class, () -> files.exists(loop.resolve("x")));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs an administrator there")
  void aListNamesEverythingButFolders() throws IOException {
    Files.writeString(folder.resolve("b.json"), "");
    Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("none"));
    Files.createDirectory(folder.resolve("c.json"));
    Files.createSymbolicLink(folder.resolve("d.json"), folder.resolve("c.json"));
    assertEquals(List.of("a.json", "b.json", "d.json"), files.names(folder));
    assertEquals(List.of(), files.names(folder.resolve("none")));
  }

  /// A scanner that holds the new file makes Windows say "in use", which Java gives no name.
  @Test
  @Hazard(9)
  void whatAnotherProgramHoldsIsTriedAgain() {
    FileSystemException inUse = new FileSystemException("a", "b", "used by another process");
    assertInstanceOf(AccessDeniedException.class, DiskFiles.heldByOthers(inUse));
    FileSystemException gone = new NoSuchFileException("a");
    assertSame(gone, DiskFiles.heldByOthers(gone));
  }

  /// As Windows has it: no rights as on Linux, but a list of who may do what.
  @Test
  @Hazard(33)
  void onWindowsOnlyTheOwnerIsOnTheList() throws IOException {
    Configuration windows =
        Configuration.windows().toBuilder()
            .setAttributeViews("basic", "dos", "acl", "owner")
            .build();
    try (FileSystem system = Jimfs.newFileSystem(windows)) {
      Path data = system.getPath("C:\\work\\data");
      onWindows.createFolder(data);
      AclFileAttributeView list =
          Objects.requireNonNull(Files.getFileAttributeView(data, AclFileAttributeView.class));
      List<AclEntry> entries = list.getAcl();
      assertEquals(1, entries.size());
      assertEquals(list.getOwner(), entries.getFirst().principal());
      assertEquals(2, entries.getFirst().flags().size(), "files and folders below inherit it");
    }
  }

  /// A memory stick knows neither rights nor owners.
  @Test
  @Hazard(26)
  void whereNobodyOwnsAnythingItWorksAllTheSame() throws IOException {
    Configuration stick =
        Configuration.unix().toBuilder()
            .setWorkingDirectory("/stick")
            .setAttributeViews("basic")
            .build();
    try (FileSystem system = Jimfs.newFileSystem(stick)) {
      Path data = system.getPath("/stick/data");
      onWindows.createFolder(data);
      try (FileActions.NewFile file = files.create(data.resolve("new"))) {
        file.write(new byte[] {1});
        file.force();
      }
      files.replace(data.resolve("new"), data.resolve("kept"));
      assertEquals(List.of("kept"), files.names(data));
    }
  }
}
