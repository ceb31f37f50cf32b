package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.rmtreflect.Hazard;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AppDirsTest {

  private static final String HOME = "/home/alex";

  @Test
  void linuxFollowsItsOwnConvention() {
    assertEquals(
        Path.of("/home/alex/.local/share/rmt-reflect"), AppDirs.find("Linux", Map.of(), HOME));
    assertEquals(
        Path.of("/data/rmt-reflect"),
        AppDirs.find("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME));
  }

  @Test
  void aRelativeXdgFolderIsIgnoredAsItsConventionAsks() {
    assertEquals(
        Path.of("/home/alex/.local/share/rmt-reflect"),
        AppDirs.find("Linux", Map.of("XDG_DATA_HOME", "data"), HOME));
  }

  /// Java says "?" where the system knows none.
  @Test
  void withoutAHomeThereIsNoFolderRatherThanOneInTheCurrentFolder() {
    for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
      for (String home : new String[] {"?", "", "alex", "./alex"}) {
        assertNull(AppDirs.find(system, Map.of("XDG_DATA_HOME", "", "LOCALAPPDATA", ""), home));
        assertNull(AppDirs.find(system, Map.of("XDG_DATA_HOME", "x", "LOCALAPPDATA", "x"), home));
      }
    }
    assertEquals(
        Path.of("/data/rmt-reflect"), AppDirs.find("Linux", Map.of("XDG_DATA_HOME", "/data"), "?"));
    assertEquals(Path.of("/data"), AppDirs.find("Linux", Map.of(AppDirs.VARIABLE, "/data"), "?"));
  }

  @Test
  @Hazard(24)
  void macAndWindowsStayOutOfWhatIsSynchronised() {
    assertEquals(
        Path.of("/home/alex/Library/Application Support/RMT Reflect"),
        AppDirs.find("Mac OS X", Map.of(), HOME));
    assertEquals(
        Path.of("/local/RMT Reflect"),
        AppDirs.find("Windows 11", Map.of("LOCALAPPDATA", "/local"), HOME));
    assertEquals(
        Path.of("/home/alex/AppData/Local/RMT Reflect"),
        AppDirs.find("Windows 11", Map.of(), HOME));
  }

  @Test
  void theVariableComesBeforeEverySystem() {
    for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
      assertEquals(
          Path.of("/elsewhere"),
          AppDirs.find(system, Map.of(AppDirs.VARIABLE, "/elsewhere"), HOME));
    }
  }

  @Test
  void anEmptyVariableIsAsGoodAsNone() {
    Map<String, String> empty = Map.of(AppDirs.VARIABLE, " ", "XDG_DATA_HOME", "");
    assertEquals("", AppDirs.chosen(empty));
    assertEquals(
        Path.of("/home/alex/.local/share/rmt-reflect"), AppDirs.find("Linux", empty, HOME));
  }

  @Test
  @Hazard(35)
  void aTurkishMachineFindsTheSameFolder() {
    assertEquals(
        Path.of("/home/alex/AppData/Local/RMT Reflect"), AppDirs.find("WINDOWS", Map.of(), HOME));
  }
}
