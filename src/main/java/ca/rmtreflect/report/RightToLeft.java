package ca.rmtreflect.report;

import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;

/// Finds scripts that are written from right to left, such as Arabic and Hebrew.
public final class RightToLeft {

  private RightToLeft() {}

  /// Whether any text of a record is in such a script.
  public static boolean isIn(Report report) {
    return SpanChange.spans(report.blocks()).stream().anyMatch(span -> isIn(span.text()));
  }

  /// Whether a text has such a script anywhere.
  public static boolean isIn(String text) {
    return text.codePoints().anyMatch(RightToLeft::isOne);
  }

  /// Whether the first letter of a text says that its lines run from right to left.
  public static boolean begins(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /// A part of a text that runs in one direction.
  public record Run(String text, boolean isRightToLeft) {}

  /// The parts of a line in the order in which they are read.
  public static List<Run> runs(String line) {
    if (!isIn(line)) {
      return List.of(new Run(line, false));
    }
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    return IntStream.range(0, bidi.getRunCount())
        .mapToObj(i ->
            new Run(
                line.substring(bidi.getRunStart(i), bidi.getRunLimit(i)),
                bidi.getRunLevel(i) % 2 == 1))
        .toList();
  }

  private static boolean isOne(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
