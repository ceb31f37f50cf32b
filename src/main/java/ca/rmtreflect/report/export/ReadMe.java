package ca.rmtreflect.report.export;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.report.FrameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The file beside all the others that says what each is for, in both languages, whoever finds the
/// folder in ten years.
final class ReadMe {

  static final String NAME = "read-me-lisez-moi.txt";

  /// Every editor of every system shows it as lines.
  private static final String LINE_END = "\r\n";

  private ReadMe() {}

  static String of(ExportOrder order) {
    return Stream.of(Language.values())
        .map(language -> of(order, FrameWords.of(language)))
        .collect(Collectors.joining(LINE_END + "----" + LINE_END + LINE_END, "\uFEFF", ""));
  }

  private static String of(ExportOrder order, FrameWords words) {
    List<String> lines = new ArrayList<>();
    lines.add(words.line("readme.title") + ", " + order.assessment().year());
    lines.add("");
    Stream.of(Format.values())
        .filter(order.choices()::makes)
        .map(Slug::of)
        .forEach(type -> lines.add("." + type + "  " + words.line("readme." + type)));
    lines.add("");
    lines.add(words.line("readme.open"));
    lines.add(words.line("readme.private"));
    lines.add("");
    return String.join(LINE_END, lines);
  }
}
