package ca.rmtreflect.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Programs beside this one that show what was written: LibreOffice a DOCX, Chromium HTML. A test
/// that needs one is skipped where it is not installed.
public final class OtherPrograms {

  private static final String CHROMIUM = "chromium";

  private final Path folder;

  /// Programs that work in a folder.
  public OtherPrograms(Path folder) {
    this.folder = folder;
  }

  /// Needed with the free font that has the widths of the one in the styles.
  public static void assumeLibreOffice() throws Exception {
    assumeTrue(isThere("soffice", "--version"), "LibreOffice is not installed");
    assumeTrue(run("fc-match", "Calibri").contains("Carlito"), "the font Carlito is not installed");
  }

  public static void assumeChromium() throws Exception {
    assumeTrue(isThere(CHROMIUM, "--version"), "Chromium is not installed");
  }

  /// DOCX files as LibreOffice prints them, in their order.
  public List<byte[]> printedDocx(List<byte[]> documents) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    for (int i = 0; i < documents.size(); i++) {
      Path file = folder.resolve(i + ".docx");
      Files.write(file, documents.get(i));
      command.add(file.toString());
    }
    run(command.toArray(String[]::new));
    List<byte[]> printed = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      printed.add(Files.readAllBytes(folder.resolve(i + ".pdf")));
    }
    return printed;
  }

  /// A table in CSV as LibreOffice opens it, as the XML of a spreadsheet.
  public String sheet(byte[] csv, char separator) throws Exception {
    Path file = folder.resolve("table.csv");
    Files.write(file, csv);
    run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("office").toUri(),
        "--headless",
        "--infilter=CSV:" + (int) separator + ",34,76,1",
        "--convert-to",
        "fods",
        "--outdir",
        folder.toString(),
        file.toString());
    Path sheet = folder.resolve("table.fods");
    assumeTrue(Files.exists(sheet), "LibreOffice Calc is not installed");
    return Files.readString(sheet);
  }

  /// HTML as Chromium prints it.
  public byte[] printedHtml(byte[] html) throws Exception {
    Path printed = folder.resolve("printed.pdf");
    Files.deleteIfExists(printed);
    chromium(html, "--no-pdf-header-footer", "--print-to-pdf=" + printed);
    return Files.readAllBytes(printed);
  }

  /// The elements of HTML after its scripts have run.
  public String elements(byte[] html) throws Exception {
    return chromium(html, "--dump-dom");
  }

  private String chromium(byte[] html, String... options) throws Exception {
    Path file = folder.resolve("page.html");
    Files.write(file, html);
    List<String> command =
        new ArrayList<>(
            List.of(
                CHROMIUM,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("browser")));
    command.addAll(List.of(options));
    command.add(file.toUri().toString());
    return run(command.toArray(String[]::new));
  }

  private static boolean isThere(String... command) throws InterruptedException {
    try {
      run(command);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
