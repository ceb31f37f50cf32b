package ca.rmtreflect.i18n;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares the keys of the message files with the keys that the program asks for.
///
/// The program names a key in full, or as a beginning with a full stop at its end and then words
/// from a vocabulary: slugs of enums and their options, ids of the pack, texts in the source. Where
/// `word` puts an enum's slug behind the beginning, every constant of one enum has a key and
/// nothing else has.
record KeyUse(
    Set<String> keys,
    SourceWords source,
    Collection<Set<String>> enums,
    Set<String> otherWords,
    Set<String> wordless) {

  /// Keys that nothing in the program asks for.
  Set<String> unused() {
    Set<String> prefixes = source.prefixes(areas());
    Set<String> words = vocabulary();
    Set<String> unused = new TreeSet<>(keys);
    unused.removeAll(source.literals());
    unused.removeIf(key ->
        prefixes.stream()
            .filter(key::startsWith)
            .map(prefix -> key.substring(prefix.length()))
            .anyMatch(rest -> words.containsAll(List.of(rest.split("\\.")))));
    return unused;
  }

  /// Keys that the program asks for and the files do not have.
  Set<String> missing() {
    Set<String> missing = source.keys(areas());
    missing.removeAll(keys);
    source.prefixes(areas()).stream()
        .filter(prefix -> keys.stream().noneMatch(key -> key.startsWith(prefix)))
        .forEach(prefix -> missing.add(prefix + "*"));
    return missing;
  }

  /// Beginnings before an enum's slug, whose keys are not those of any one enum. A key that the
  /// program names in full besides may be of the enum or not.
  List<String> incomplete() {
    List<String> incomplete = new ArrayList<>();
    Set<String> named = source.keys(areas());
    for (String prefix : source.enumPrefixes()) {
      Set<String> words = wordsBehind(prefix);
      Set<String> needed = new TreeSet<>(words);
      needed.removeIf(word -> named.contains(prefix + word));
      if (enums.stream()
          .noneMatch(slugs -> words.containsAll(slugs) && slugs.containsAll(needed))) {
        incomplete.add(prefix + " " + words);
      }
    }
    return incomplete;
  }

  private Set<String> wordsBehind(String prefix) {
    return Stream.concat(keys.stream(), wordless.stream())
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .filter(word -> !word.contains("."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> areas() {
    return keys.stream().map(key -> key.replaceFirst("\\..*", "")).collect(Collectors.toSet());
  }

  private Set<String> vocabulary() {
    Stream<String> fromSource = source.literals().stream().map(word -> word.replaceAll("^\\.", ""));
    return Stream.of(enums.stream().flatMap(Set::stream), otherWords.stream(), fromSource)
        .flatMap(words -> words)
        .collect(Collectors.toSet());
  }
}
