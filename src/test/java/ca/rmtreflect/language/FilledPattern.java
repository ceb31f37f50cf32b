package ca.rmtreflect.language;

import ca.rmtreflect.domain.Language;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.stream.IntStream;

/// What a pattern of a message reads like once its placeholders are filled.
final class FilledPattern {

  /// Stands for whatever text is put in: one word, and a name of any person in both languages.
  static final String NAME = "Camille";

  private static final List<Integer> NUMBERS = List.of(0, 1, 7);

  private FilledPattern() {}

  /// The pattern with a name for each text, once for none, one and several of what is counted.
  static List<String> of(String pattern, Language language) {
    MessageFormat format = new MessageFormat(pattern, language.locale());
    Format[] formats = format.getFormatsByArgumentIndex();
    return NUMBERS.stream()
        .map(number ->
            IntStream.range(0, formats.length)
                .mapToObj(i -> formats[i] instanceof ChoiceFormat ? (Object) number : NAME)
                .toArray())
        .map(format::format)
        .distinct()
        .toList();
  }
}
