package ca.rmtreflect.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file that is the package for Windows: how large, from what, and signed by whom.
@Tag("installer")
final class MsiPackTest {

  private static final String VERSION = "1.0.0";
  private static final double MEGABYTE = 1e6;
  private static final int MOST_PACKED = 70;

  @TempDir Path folder = Path.of("");

  @Test
  void itIsNotLargerThanNoted() throws Exception {
    double packed = Files.size(Computer.made(".msi")) / MEGABYTE;
    Figures.note("msi: %.1f MB".formatted(packed));
    assertTrue(packed < MOST_PACKED, () -> packed + " MB");
  }

  /// Nothing but what a person needs: no command of the JDK, no way into a network.
  @Test
  void itBringsTwoProgramsAndNoOther() throws Exception {
    Path image = Computer.MADE.resolve("windows");
    try (Stream<Path> files = Files.walk(image)) {
      assertEquals(
          List.of("RMT Reflect.exe", "rmt-reflect.exe"),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".exe"))
              .sorted()
              .toList());
    }
    String modules = Files.readString(image.resolve("lib/runtime/release"));
    assertTrue(
        modules.contains(
            "MODULES=\"java.base java.datatransfer java.xml java.prefs java.desktop java.logging"
                + " jdk.localedata jdk.unsupported\""),
        modules);
  }

  @Test
  void theSameFilesGiveTheSamePackage() throws Exception {
    Path first = Computer.made(".msi");
    Path image = folder.resolve("image");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "installer/image.sh", image.toString(), "windows");
    builder.environment().put("TOOLCHAIN_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("time", WindowsComputer.timeOf(Computer.MADE.resolve("windows")));
    assertEquals(0, builder.inheritIO().start().waitFor());
    Path second =
        WindowsComputer.pack(
            folder,
            image,
            version(first),
            WindowsComputer.timeOf(Computer.MADE.resolve("windows")),
            Map.of());
    assertEquals(-1, Files.mismatch(first, second));
  }

  /// With a certificate made for the purpose, as it would be with a bought one.
  @Test
  void whoHasACertificateSignsProgramsAndPackage() throws Exception {
    Path store = folder.resolve("store.p12");
    Path certificate = folder.resolve("certificate.pem");
    String keytool = Path.of(System.getProperty("java.home"), "bin/keytool").toString();
    String word = "made-for-this-test";
    Computer.tool(
        (keytool
                + " -genkeypair -keyalg RSA -keysize 3072 -dname CN=Trial -validity 2 -alias own"
                + " -ext EKU=codeSigning -keystore "
                + store
                + " -storepass "
                + word)
            .split(" ", -1));
    Computer.tool(
        (keytool
                + " -exportcert -rfc -alias own -keystore "
                + store
                + " -storepass "
                + word
                + " -file "
                + certificate)
            .split(" ", -1));
    Path made = Computer.MADE.resolve("windows");
    Path image = folder.resolve("image");
    Computer.tool("cp", "-a", made.toString(), image.toString());
    String options = "--keystore " + store + " --storepass " + word + " --alias own";
    Path msi =
        WindowsComputer.pack(
            folder, image, VERSION, WindowsComputer.timeOf(made), Map.of("JSIGN_OPTIONS", options));
    for (Path signed :
        List.of(msi, image.resolve("RMT Reflect.exe"), image.resolve("rmt-reflect.exe"))) {
      Computer.tool(
          "osslsigncode", "verify", "-CAfile", certificate.toString(), "-in", signed.toString());
    }
  }

  private static String version(Path msi) {
    return msi.getFileName().toString().replaceAll("RMT-Reflect-|\\.msi", "");
  }
}
