package ca.rmtreflect.report;

import java.util.concurrent.atomic.AtomicBoolean;

/// Finds scripts that are written from right to left, such as Arabic and Hebrew.
public final class RightToLeft {

  private RightToLeft() {}

  /// Whether any text of a record is in such a script.
  public static boolean isIn(Report report) {
    AtomicBoolean found = new AtomicBoolean();
    var _ =
        new SpanChange(
                span -> {
                  if (isIn(span.text())) {
                    found.set(true);
                  }
                  return span;
                })
            .of(report.blocks());
    return found.get();
  }

  static boolean isIn(String text) {
    return text.codePoints().anyMatch(RightToLeft::isOne);
  }

  private static boolean isOne(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
