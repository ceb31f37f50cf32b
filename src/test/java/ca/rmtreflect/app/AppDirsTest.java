package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.rmtreflect.Hazard;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class AppDirsTest {

  private static final Path TOP = Path.of("/").toAbsolutePath();
  private static final String HOME = TOP.resolve("home/alex").toString();

  @Test
  void linuxFollowsItsOwnConvention() {
    assertEquals(
        TOP.resolve("home/alex/.local/share/rmt-reflect"), AppDirs.find("Linux", Map.of(), HOME));
    assertEquals(
        TOP.resolve("data/rmt-reflect"),
        AppDirs.find("Linux", Map.of("XDG_DATA_HOME", TOP + "data"), HOME));
  }

  @Test
  void aRelativeXdgFolderIsIgnoredAsItsConventionAsks() {
    assertEquals(
        TOP.resolve("home/alex/.local/share/rmt-reflect"),
        AppDirs.find("Linux", Map.of("XDG_DATA_HOME", "data"), HOME));
  }

  /// Java says "?" where the system knows none.
  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "? is no name there, and no account is without")
  void withoutAHomeThereIsNoFolderRatherThanOneInTheCurrentFolder() {
    for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
      for (String home : new String[] {"?", "", "alex", "./alex"}) {
        assertNull(AppDirs.find(system, Map.of("XDG_DATA_HOME", "", "LOCALAPPDATA", ""), home));
        assertNull(AppDirs.find(system, Map.of("XDG_DATA_HOME", "x", "LOCALAPPDATA", "x"), home));
      }
    }
    assertEquals(
        TOP.resolve("data/rmt-reflect"),
        AppDirs.find("Linux", Map.of("XDG_DATA_HOME", TOP + "data"), "?"));
    assertEquals(
        TOP.resolve("data"), AppDirs.find("Linux", Map.of(AppDirs.VARIABLE, TOP + "data"), "?"));
  }

  @Test
  @Hazard(24)
  void macAndWindowsStayOutOfWhatIsSynchronised() {
    assertEquals(
        TOP.resolve("home/alex/Library/Application Support/RMT Reflect"),
        AppDirs.find("Mac OS X", Map.of(), HOME));
    assertEquals(
        TOP.resolve("local/RMT Reflect"),
        AppDirs.find("Windows 11", Map.of("LOCALAPPDATA", TOP + "local"), HOME));
    assertEquals(
        TOP.resolve("home/alex/AppData/Local/RMT Reflect"),
        AppDirs.find("Windows 11", Map.of(), HOME));
  }

  @Test
  void theVariableComesBeforeEverySystem() {
    for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
      assertEquals(
          TOP.resolve("elsewhere"),
          AppDirs.find(system, Map.of(AppDirs.VARIABLE, TOP + "elsewhere"), HOME));
    }
  }

  @Test
  void anEmptyVariableIsAsGoodAsNone() {
    Map<String, String> empty = Map.of(AppDirs.VARIABLE, " ", "XDG_DATA_HOME", "");
    assertEquals("", AppDirs.chosen(empty));
    assertEquals(
        TOP.resolve("home/alex/.local/share/rmt-reflect"), AppDirs.find("Linux", empty, HOME));
  }

  @Test
  @Hazard(35)
  void aTurkishMachineFindsTheSameFolder() {
    assertEquals(
        TOP.resolve("home/alex/AppData/Local/RMT Reflect"),
        AppDirs.find("WINDOWS", Map.of(), HOME));
  }
}
