package ca.rmtreflect.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts a text into sentences, and a sentence into words as a word processor counts them.
final class Sentences {

  /// Words whose full stop ends no sentence, in small letters.
  private static final Set<String> ABBREVIATIONS =
      Set.of("reg", "règl", "ont", "ex", "i.e", "e.g", "mm", "mr", "mrs", "dr", "st", "cf");

  /// Those that are words of their own where no number follows.
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("no", "nos", "p", "s", "ss", "par", "art", "cl");

  /// Between lines, and between the parts of a row in the record.
  private static final Pattern PART = Pattern.compile("\\n+|\\h· |\\s{2,}");

  private static final Pattern END =
      Pattern.compile("[.?!…]+[\\u00a0\\u202f]?[”’»)]*(?=\\s+[“«(]?[\\u00a0\\u202f]?[\\p{Lu}\\d])");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{M}.-]*\\p{L})\\.$");
  private static final Pattern HAS_LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

  private Sentences() {}

  static List<String> of(String text) {
    return PART.splitAsStream(text)
        .flatMap(part -> ofPart(part).stream())
        .map(String::strip)
        .filter(sentence -> !words(sentence).isEmpty())
        .toList();
  }

  private static List<String> ofPart(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      String before = text.substring(start, end.end());
      if (!endsInAbbreviation(before, text.substring(end.end()).strip())) {
        sentences.add(before);
        start = end.end();
      }
    }
    sentences.add(text.substring(start));
    return sentences;
  }

  /// What is between spaces and has a letter or a digit.
  static List<String> words(String sentence) {
    return Arrays.stream(sentence.split("[\\s\\u00a0\\u202f]+", -1))
        .filter(word -> HAS_LETTER_OR_DIGIT.matcher(word).find())
        .toList();
  }

  private static boolean endsInAbbreviation(String text, String next) {
    Matcher word = LAST_WORD.matcher(text);
    if (!word.find()) {
      return false;
    }
    String last = word.group(1).toLowerCase(Locale.ROOT);
    return (last.length() == 1 && Character.isUpperCase(word.group(1).charAt(0)))
        || ABBREVIATIONS.contains(last)
        || (BEFORE_NUMBERS.contains(last) && next.matches("(?s)\\d.*"));
  }
}
