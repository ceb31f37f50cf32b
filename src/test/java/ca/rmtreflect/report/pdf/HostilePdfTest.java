package ca.rmtreflect.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.report.pdf.PdfReading.Reason;
import ca.rmtreflect.storage.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// PDFs that are made to exhaust a reader, read in a process with little memory.
@Timeout(300)
class HostilePdfTest {

  private static final int MEGABYTE = 1 << 20;
  private static final String FLATE = "/Filter /FlateDecode";
  private static final String ATTACHING =
      "<</Type /Catalog /Pages 3 0 R /AF [<</AFRelationship /Source /F (a.json)"
          + " /EF <</F 5 0 R>>>>]%s>>";
  private static final String PAGES = "<</Kids [4 0 R] /Count 1>>";

  @TempDir Path folder;

  /// Reads each file that it is given and says what it found and how long that took.
  static final class Reader {

    private Reader() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
      for (String argument : arguments) {
        byte[] file = Files.readAllBytes(Path.of(argument));
        long start = System.nanoTime();
        PdfReading reading = new PdfReader().read(file);
        var _ = new PdfReader().additions(file, _ -> true);
        long millis = (System.nanoTime() - start) / 1_000_000;
        String found =
            reading instanceof PdfReading.Without(Reason reason) ? reason.name() : "WITH";
        System.out.println(Path.of(argument).getFileName() + " " + found + " " + millis);
      }
    }
  }

  @Test
  void eachIsRefusedSoonAndWithLittleMemory() throws IOException {
    List<String> files = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Map.Entry<String, byte[]> one : cases().entrySet()) {
      files.add(Files.write(folder.resolve(one.getKey()), one.getValue()).toString());
      expected.add(one.getKey() + " " + Reason.UNREADABLE);
    }
    files.add(Files.write(folder.resolve("in-vain"), inVain()).toString());
    expected.add("in-vain " + Reason.TAKEN_OUT);
    List<String> said = new ArrayList<>();
    try (ChildProcess child =
        ChildProcess.start(List.of("-Xmx256m"), Reader.class, files.toArray(String[]::new))) {
      for (String line = child.readLine(); line != null; line = child.readLine()) {
        said.add(line.substring(0, line.lastIndexOf(' ')));
        assertTrue(Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)) < 20_000, line);
      }
    }
    assertEquals(expected, said);
  }

  private static Map<String, byte[]> cases() {
    Map<String, byte[]> cases = new LinkedHashMap<>();
    cases.put("nothing", "%PDF-".getBytes(ISO_8859_1));
    cases.put("noise", "%PDF-1.7\n".repeat(MEGABYTE).getBytes(ISO_8859_1));
    cases.put("nested", catalog("/A " + "[".repeat(15 * MEGABYTE)));
    cases.put("flat", catalog("/A [" + "[]".repeat(7 * MEGABYTE) + "]"));
    cases.put("names", catalog("/A <<" + manyNames(1_000_000) + ">>"));
    cases.put("numbers", catalog("/A [" + "999 ".repeat(3 * MEGABYTE) + "]"));
    cases.put("text", catalog("/A (" + "x".repeat(15 * MEGABYTE) + ")"));
    cases.put("attachment", attachment(FLATE, RawPdf.packed("\0", 1 << 29)));
    cases.put("attachment-twice", attachment("/Filter [/FlateDecode /FlateDecode]", new byte[9]));
    cases.put("attachment-otherwise", attachment("/Filter /LZWDecode", new byte[9]));
    cases.put("attachment-itself", attachment("/Filter 5 0 R", new byte[9]));
    cases.put("metadata", metadata(RawPdf.packed(" ", 1 << 29)));
    cases.put("table", table("/W [1 2 1]", RawPdf.packed("\1\0\1\0", 1 << 27)));
    cases.put(
        "wide-table",
        table(
            "/W [1 2 1] /DecodeParms <</Predictor 12 /Columns 2147483640>>",
            RawPdf.packed("\0", 99)));
    cases.put("bundle", bundle(RawPdf.packed("4 0 [", "<<>> ", 1 << 22)));
    cases.put("bundle-of-names", bundle(RawPdf.packed("4 0 <<" + manyNames(900_000), ">>", 1)));
    cases.put("previous", previous());
    return cases;
  }

  private static byte[] catalog(String entry) {
    return new RawPdf("<</Type /Catalog /Pages 3 0 R " + entry + ">>")
        .object(PAGES)
        .object("<<>>")
        .bytes();
  }

  private static byte[] attachment(String filter, byte[] content) {
    return new RawPdf(ATTACHING.formatted(""))
        .object(PAGES).object("<<>>").stream(filter, content).bytes();
  }

  private static byte[] metadata(byte[] content) {
    return new RawPdf(ATTACHING.formatted(" /Metadata 6 0 R"))
        .object(PAGES).object("<<>>").stream("", "{}".getBytes(ISO_8859_1)).stream(FLATE, content)
            .bytes();
  }

  private static byte[] table(String entries, byte[] content) {
    return new RawPdf("<</Type /Catalog /Pages 3 0 R>>")
        .object(PAGES).stream("/Type /XRef /Size 4 /Root 1 0 R " + FLATE + entries, content)
            .bytesWithTableLast();
  }

  /// The attachment is in a bundle of objects.
  private static byte[] bundle(byte[] content) {
    return new RawPdf("<</Type /Catalog /Pages <</Kids []>> /AF [4 0 R]>>")
        .stream("/Type /ObjStm /N 1 /First 4 " + FLATE, content).bytesWithBundleLast(1);
  }

  /// A heavy bundle is said to hold many objects that are not in it; they are asked for only where
  /// somebody searches.
  static byte[] inVain() {
    int objects = 20_000;
    StringBuilder catalog = new StringBuilder("<</Type /Catalog /Pages <</Kids []>> /A [");
    for (int i = 0; i < objects; i++) {
      catalog.append(i + 4).append(" 0 R ");
    }
    return new RawPdf(catalog.append("]>>").toString())
        .stream("/Type /ObjStm /N 1 /First 4 " + FLATE, RawPdf.packed("1 0 [", "<<>> ", 80_000))
            .bytesWithBundleLast(objects);
  }

  /// Tables of places, each of which names the one before.
  private static byte[] previous() {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    int before = 0;
    while (file.length() < 15 * MEGABYTE) {
      int here = file.length();
      file.append("xref\n0 0\ntrailer\n<</Prev ").append(before).append(">>\n");
      before = here;
    }
    return file.append("startxref\n")
        .append(before)
        .append("\n%%EOF\n")
        .toString()
        .getBytes(ISO_8859_1);
  }

  private static String manyNames(int count) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      names.append("/n").append(i).append(" 1 ");
    }
    return names.toString();
  }
}
