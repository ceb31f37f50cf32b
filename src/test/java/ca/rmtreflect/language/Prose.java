package ca.rmtreflect.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The running text within a text: what only a computer reads makes way for a name.
final class Prose {

  /// Options with their values, addresses, handles, files, paths, ids and commands, a package,
  /// variables, lists of codes, characters by number, keys and days.
  private static final Pattern CODE =
      Pattern.compile(
          Stream.of(
                  "--[a-z]+(?:-[a-z]+)*(?:[= ](?:[A-Z]+|[a-z0-9]+(?:[,|][a-z0-9]+)+))?",
                  "\\bhttps?://[^\\s”»]*",
                  "@[\\w.]*\\w",
                  "(?<!\\w)[\\w-]*\\.(?:json|jar|txt|example|com|ca)\\b(?:/\\S*\\w)?",
                  "(?<!\\w)/\\w+(?:/\\w+)+",
                  "\\brmt(?:-[a-z]+)+\\b(?: (?:list|example|export|blank|check)\\b)?",
                  "\\blibgtk(?:-\\d+)+",
                  "\\b[A-Z]+(?:_[A-Z]+)+\\b",
                  "\\b[a-z]+(?:[,|][a-z]+)+\\b",
                  "\\[U\\+[0-9A-F]+\\]",
                  "\\b(?:Ctrl|Maj|Shift|Alt)\\+\\S+",
                  "\\b\\d{4}-\\d\\d-\\d\\d(?:T[0-9:]+Z)?")
              .collect(Collectors.joining("|")));

  private static final Pattern NAMES =
      Pattern.compile(FilledPattern.NAME + "(?: " + FilledPattern.NAME + ")+");
  private static final Pattern LINE_END = Pattern.compile("\\n+| {2,}|\\h· ");

  private Prose() {}

  /// The lines of a text that have words.
  static List<String> of(String text) {
    return LINE_END
        .splitAsStream(CODE.matcher(text).replaceAll(FilledPattern.NAME))
        .map(line -> NAMES.matcher(line).replaceAll(FilledPattern.NAME))
        .map(String::strip)
        .filter(line -> line.matches(".*\\p{L}{2}.*"))
        .toList();
  }
}
