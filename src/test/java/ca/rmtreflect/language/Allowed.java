package ca.rmtreflect.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The findings that are accepted, each with its reason, read from a file of lines `kind | what |
/// reason`. One that is no longer needed is a finding itself.
final class Allowed {

  private static final Path FOLDER = Path.of("src/test/resources/language");
  private static final Pattern SEPARATOR = Pattern.compile(" \\| ");

  private final String name;
  private final List<Entry> entries;
  private final Set<Entry> used = new LinkedHashSet<>();

  private Allowed(String name, List<Entry> entries) {
    this.name = name;
    this.entries = entries;
  }

  static Allowed read(String name) throws IOException {
    return of(name, Files.readAllLines(FOLDER.resolve(name), UTF_8));
  }

  /// Of lines; blank ones and those that begin with # are remarks.
  static Allowed of(String name, List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = SEPARATOR.split(line, 3);
        if (parts.length < 3 || parts[2].isBlank()) {
          throw new IllegalArgumentException(name + ": not “kind | what | reason”: " + line);
        }
        Entry entry = new Entry(parts[0], parts[1]);
        if (entries.contains(entry)) {
          throw new IllegalArgumentException(name + ": twice: " + line);
        }
        entries.add(entry);
      }
    }
    return new Allowed(name, entries);
  }

  /// Whether an entry of the kind names exactly this.
  boolean names(String kind, String what) {
    return use(entry -> entry.kind.equals(kind) && entry.what.equals(what));
  }

  /// Whether an entry of the kind begins this.
  boolean begins(String kind, String what) {
    return use(entry -> entry.kind.equals(kind) && what.startsWith(entry.what));
  }

  /// What nothing needed, as complaints.
  List<String> needless() {
    return entries.stream()
        .filter(entry -> !used.contains(entry))
        .map(entry -> name + ": no longer needed: " + entry.kind + " | " + entry.what)
        .toList();
  }

  /// Fails where there is a complaint, or an entry that nothing needed.
  void assertNothingElse(List<String> complaints) {
    List<String> all = new ArrayList<>(complaints);
    all.addAll(needless());
    assertEquals("", String.join("\n", all));
  }

  private boolean use(Predicate<Entry> fits) {
    Optional<Entry> found = entries.stream().filter(fits).findFirst();
    found.ifPresent(used::add);
    return found.isPresent();
  }

  private record Entry(String kind, String what) {}
}
