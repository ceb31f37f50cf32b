package ca.rmtreflect.report.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.rmtreflect.report.DataTable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a table as CSV after RFC 4180, with the mark by which spreadsheets know UTF-8.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that what
/// somebody typed or pasted is shown and never run. Nothing else is altered.
public final class CsvWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  /// The wide forms count too: spreadsheets in East Asian languages take them for the narrow ones.
  private static final Pattern FORMULA = Pattern.compile("[\\h\\v]*[=+\\-@＝＋－＠]|[\t\r\n]");

  private CsvWriter() {}

  public static byte[] write(DataTable table, Separator separator) {
    String between = Character.toString(separator.in(table.language()));
    StringBuilder file = new StringBuilder(BYTE_ORDER_MARK);
    line(table.columns(), between, file);
    table.rows().forEach(row -> line(row, between, file));
    return file.toString().getBytes(UTF_8);
  }

  private static void line(List<String> cells, String between, StringBuilder file) {
    file.append(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(between)))
        .append(LINE_END);
  }

  /// Always in quotes: then no separator, line end or space at an edge needs a rule of its own.
  private static String cell(String text) {
    boolean guarded = FORMULA.matcher(text).lookingAt();
    return "\"" + (guarded ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }
}
