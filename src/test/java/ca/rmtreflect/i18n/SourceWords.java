package ca.rmtreflect.i18n;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The texts in quotation marks that stand in Java source, and what they say of message keys: a
/// dotted text is a key, one that ends in a full stop is the beginning of keys.
record SourceWords(Set<String> literals, Set<String> enumPrefixes) {

  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern ENUM_PREFIX = Pattern.compile("\\bword\\(\\s*\"([^\"]+\\.)\"");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
  private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]*\\.([a-z0-9-]+\\.)*");
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(json|css|log|properties|ttf|tmp|html)");

  static SourceWords below(Path folder) throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
    }
    return of(String.join("\n", sources));
  }

  static SourceWords of(String source) {
    String code = COMMENT.matcher(source).replaceAll("");
    return new SourceWords(found(LITERAL, code), found(ENUM_PREFIX, code));
  }

  /// Dotted texts whose first word is one that keys begin with.
  Set<String> keys(Set<String> areas) {
    return matching(KEY, areas);
  }

  /// Beginnings of keys, each with its last full stop.
  Set<String> prefixes(Set<String> areas) {
    return matching(PREFIX, areas);
  }

  private Set<String> matching(Pattern form, Set<String> areas) {
    return literals.stream()
        .filter(literal -> form.matcher(literal).matches())
        .filter(literal -> areas.contains(literal.substring(0, literal.indexOf('.'))))
        .filter(literal -> !FILE_NAME.matcher(literal).matches())
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> found(Pattern pattern, String code) {
    return pattern
        .matcher(code)
        .results()
        .map(result -> result.group(1))
        .collect(toCollection(TreeSet::new));
  }
}
