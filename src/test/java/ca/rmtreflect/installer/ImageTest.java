package ca.rmtreflect.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.SampleReport;
import ca.rmtreflect.report.pdf.PagePicture;
import ca.rmtreflect.report.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every package brings: Java, the jars, what Java learned of them, and the licences.
@Tag("installer")
final class ImageTest {

  private static final Path IMAGE = Computer.MADE.resolve("rmt-reflect");
  private static final Path JAVA = IMAGE.resolve("lib/runtime/bin/java");

  private static final int MANY_FILES = 100;

  @TempDir Path folder = Path.of("");

  @Test
  @Hazard(62)
  void itsJavaHasTheseModules() throws Exception {
    assertEquals(
        List.of(
            "java.base",
            "java.datatransfer",
            "java.desktop",
            "java.logging",
            "java.prefs",
            "java.xml",
            "jdk.localedata",
            "jdk.unsupported"),
        Computer.tool(JAVA.toString(), "--list-modules")
            .lines()
            .map(line -> line.replaceFirst("@.*", ""))
            .toList());
  }

  /// The preview before an export needs AWT's pictures, although its windows are left out.
  @Test
  void itsJavaDrawsAPage() throws Exception {
    String jars = IMAGE.resolve("lib/app/*") + ":target/test-classes";
    assertEquals(
        "drawn\n",
        Computer.tool(
            JAVA.toString(), "-Djava.awt.headless=true", "-cp", jars, Drawing.class.getName()));
  }

  static final class Drawing {

    private Drawing() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      new PdfWriter().write(SampleReport.full(Language.EN), Paper.LETTER, Optional.empty(), pdf);
      System.out.println(PagePicture.of(pdf.toByteArray()).width() > 0 ? "drawn" : "empty");
    }
  }

  @Test
  void everyJarHasALicenceThatTheImageNames() throws Exception {
    List<String> patterns =
        Files.readAllLines(IMAGE.resolve("licences/README.txt")).stream()
            .filter(line -> line.startsWith("Files: lib/app/"))
            .flatMap(line -> Arrays.stream(line.substring("Files: ".length()).split(" ", -1)))
            .toList();
    try (Stream<Path> jars = Files.list(IMAGE.resolve("lib/app"))) {
      assertEquals(
          List.of("rmt-reflect.jar"),
          jars.map(jar -> jar.getFileName().toString())
              .filter(name -> name.endsWith(".jar"))
              .filter(name -> patterns.stream().noneMatch(pattern -> fits(name, pattern)))
              .toList());
    }
  }

  private static boolean fits(String name, String pattern) {
    return FileSystems.getDefault()
        .getPathMatcher("glob:" + pattern)
        .matches(Path.of("lib/app", name));
  }

  @Test
  void whatJavaLearnedIsUsedWhereverTheImageLies() throws Exception {
    Path moved = copy();
    assertEquals(0, startWithIt(moved));
  }

  /// All of it is read at every start.
  @Test
  void whatJavaLearnedHoldsThePagesAndNoRecord() throws Exception {
    Path classes = folder.resolve("classes");
    assertEquals(0, startWithIt(IMAGE, "-Xlog:class+load:file=" + classes));
    String learned =
        Files.readAllLines(classes).stream()
            .filter(line -> line.contains("shared objects file"))
            .collect(Collectors.joining("\n"));
    for (String page : List.of("home.HomeView", "question.CheckpointView", "wizard.DoneView")) {
      assertTrue(learned.contains(" ca.rmtreflect.ui." + page + " "), page);
    }
    for (String library :
        List.of("org.apache.pdfbox", "org.apache.poi", "com.openhtmltopdf.pdfboxout")) {
      assertFalse(learned.contains(" " + library + "."), library);
    }
  }

  /// Else the program would run with classes that are no longer there.
  @Test
  void whatJavaLearnedOfAnotherJarIsRefused() throws Exception {
    Path moved = copy();
    Path jar = moved.resolve("lib/app/controlsfx-11.2.4.jar");
    Computer.tool("zip", "-q", "-d", jar.toString(), "META-INF/MANIFEST.MF");
    assertNotEquals(0, startWithIt(moved));
    assertEquals(
        "RMT Reflect",
        Computer.tool(moved.resolve("rmt-reflect").toString(), "--version").substring(0, 11));
  }

  /// The exit code of a Java that may not go on without what it learned.
  private int startWithIt(Path image, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(image.resolve("lib/runtime/bin/java").toString());
    command.add("@" + image.resolve("lib/java.options"));
    command.add("-XX:AOTCache=" + image.resolve("lib/rmt-reflect.aot"));
    command.add("-XX:AOTMode=on");
    command.addAll(List.of(options));
    command.addAll(List.of("-jar", image.resolve("lib/app/rmt-reflect.jar").toString()));
    command.add("--version");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start()
        .waitFor();
  }

  @Test
  void theSameFilesGiveTheSameImage() throws Exception {
    Path again = folder.resolve("again");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "installer/image.sh", again.toString(), "linux");
    builder.environment().put("TOOLCHAIN_JAVA_HOME", System.getProperty("java.home"));
    assertEquals(0, builder.inheritIO().start().waitFor());
    Set<Map.Entry<String, String>> first = new HashSet<>(Computer.contents(IMAGE).entrySet());
    Set<Map.Entry<String, String>> second = new HashSet<>(Computer.contents(again).entrySet());
    Set<Map.Entry<String, String>> both = new HashSet<>(first);
    both.retainAll(second);
    assertTrue(both.size() > MANY_FILES);
    first.removeAll(both);
    second.removeAll(both);
    assertEquals(Set.of(), second);
    assertEquals(
        Set.of("lib/rmt-reflect.aot", "rmt-reflect"),
        first.stream().map(Map.Entry::getKey).collect(Collectors.toSet()));
  }

  private Path copy() throws Exception {
    Path moved = folder.resolve("elsewhere");
    Computer.tool("cp", "-a", IMAGE.toString(), moved.toString());
    return moved;
  }
}
