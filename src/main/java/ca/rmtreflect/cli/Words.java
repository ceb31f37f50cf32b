package ca.rmtreflect.cli;

import ca.rmtreflect.domain.Slug;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the words that an option takes, and says which ones it would take.
final class Words {

  private Words() {}

  /// The constant that a word names.
  static <E extends Enum<E>> E one(Terms terms, String option, String word, Class<E> type) {
    return Slug.parse(type, word)
        .orElseThrow(() -> terms.wrongUsage("cli.error.word", option, word, allowed(type)));
  }

  /// Several words with commas between them, each once, in the order given.
  static <E extends Enum<E>> Set<E> several(
      Terms terms, String option, String words, Class<E> type) {
    Set<E> read = new LinkedHashSet<>();
    for (String word : words.split(",", -1)) {
      read.add(one(terms, option, word.strip(), type));
    }
    return read;
  }

  private static <E extends Enum<E>> String allowed(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Slug::of).collect(Collectors.joining(", "));
  }
}
