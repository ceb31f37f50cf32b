package ca.rmtreflect.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The grade of an English text by Flesch and Kincaid.
final class ReadingGrade {

  /// Long words that every reader of these texts meets each day; each counts as a short one.
  private static final Pattern OWN_TERM =
      Pattern.compile(
          "(testimonial|professional|advertising|information|regulated)s?(’s)?",
          Pattern.CASE_INSENSITIVE);

  private static final int SYLLABLES_OF_OWN_TERM = 2;

  private ReadingGrade() {}

  static double of(String text) {
    List<String> sentences = Sentences.of(text);
    List<String> words =
        sentences.stream().flatMap(sentence -> Sentences.words(sentence).stream()).toList();
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no words: " + text);
    }
    int syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
    return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
  }

  static String shown(double grade) {
    return String.format(Locale.ROOT, "%.1f", grade);
  }

  private static int syllables(String word) {
    String bare = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    return OWN_TERM.matcher(bare).matches() ? SYLLABLES_OF_OWN_TERM : Syllables.of(bare);
  }
}
