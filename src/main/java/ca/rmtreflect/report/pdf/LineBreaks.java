package ca.rmtreflect.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end. The JDK's rules would part `l’` from its word and a day from its month,
/// and never a long address at its strokes.
final class LineBreaks implements FSTextBreaker {

  /// In characters: what fits into the narrowest column.
  private static final int LONG = 24;

  private final BreakIterator rules = BreakIterator.getLineInstance(Locale.CANADA);
  private String text = "";
  private int at;
  private int end;
  private boolean isLong;

  @Override
  public void setText(String newText) {
    text = newText;
    rules.setText(newText);
    at = 0;
    end = 0;
  }

  @Override
  public int next() {
    if (at == end) {
      end = rules.next();
      while (end != BreakIterator.DONE && end < text.length() && joins(end)) {
        end = rules.next();
      }
      isLong = end - at > LONG;
    }
    if (end != BreakIterator.DONE) {
      int stroke = isLong ? text.indexOf('/', at + 1) : -1;
      at =
          stroke > 0 && stroke < end && Character.isLetterOrDigit(text.charAt(stroke - 1))
              ? stroke
              : end;
      return at;
    }
    return end;
  }

  private boolean joins(int place) {
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    return switch (before) {
      case '’', '\'' -> Character.isLetter(after);
      case '-' ->
          Character.isDigit(after) && place > 1 && Character.isDigit(text.charAt(place - 2));
      case ':', '/' -> after == '/';
      default -> false;
    };
  }
}
