package ca.rmtreflect.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Map;
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

  /// A program that holds a file makes Windows say "in use", which Java gives no name. Here a loop
  /// of links has none, nor has a name that is too long.
  @Test
  @Hazard(9)
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs an administrator there")
  void onWindowsEveryOperationTellsWhatAnotherProgramHolds() throws IOException {
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    Path held = loop.resolve("file");
    Map<String, DiskTask> operations =
        Map.of(
            "read", () -> onWindows.read(held, 1),
            "create", () -> onWindows.create(held).close(),
            "openLock", () -> onWindows.openLock(held).close(),
            "replace", () -> onWindows.replace(held, folder.resolve("b")),
            "delete", () -> onWindows.delete(held),
            "createFolder", () -> onWindows.createFolder(folder.resolve("x".repeat(300))),
            "names", () -> onWindows.names(held),
            "exists", () -> onWindows.exists(held));
    operations.forEach((name, task) -> assertThrows(HeldFileException.class, task::run, name));
    assertThrows(NoSuchFileException.class, () -> onWindows.read(folder.resolve("none"), 1));
    IOException here = assertThrows(IOException.class, () -> files.read(held, 1));
    assertEquals(FileSystemException.class, here.getClass(), "no other system means this by it");
  }

  @Test
  @Hazard(9)
  void theReasonOfWhatIsHeldIsKnown() {
    FileSystemException inUse = new FileSystemException("a", "b", "used by another process");
    assertEquals(FailureReason.HELD, reason(HeldFileException.of(inUse)));
    FileSystemException denied = new AccessDeniedException("a");
    assertEquals(FailureReason.DENIED, reason(HeldFileException.of(denied)));
    assertEquals(FailureReason.HELD, reason(HeldFileException.target(denied)));
    assertEquals(
        FailureReason.GONE,
        FailureReason.of(HeldFileException.of(inUse), files, folder.resolve("gone"), 0));
  }

  private FailureReason reason(IOException failure) {
    return FailureReason.of(failure, files, folder, 0);
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
