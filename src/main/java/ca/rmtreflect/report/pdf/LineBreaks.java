package ca.rmtreflect.report.pdf;

import ca.rmtreflect.report.Handle;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;

/// Where a line may end. The JDK's rules would part `l’` from its word and a day from its month,
/// and never a long address at its strokes.
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator rules = BreakIterator.getLineInstance(Locale.CANADA);
  private final Matcher handles = Handle.PATTERN.matcher("").useTransparentBounds(true);
  private String text = "";
  private int at;
  private int end;
  private boolean isLong;

  @Override
  public void setText(String newText) {
    text = newText;
    rules.setText(newText);
    handles.reset(newText);
    at = 0;
    end = 0;
  }

  @Override
  public int next() {
    if (at == end) {
      end = rules.next();
      // A longer chain fits into no narrow column, however its links hang together.
      while (end != BreakIterator.DONE
          && end < text.length()
          && end - at <= Handle.LONGEST
          && joins(end)) {
        end = rules.next();
      }
      isLong = end - at > Handle.LONGEST;
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
    if (isInHandle(place)) {
      return true;
    }
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

  /// Looks around the place alone: the library gives all that is left of a text for each of its
  /// lines.
  private boolean isInHandle(int place) {
    if (Character.isWhitespace(text.charAt(place - 1))) {
      return false;
    }
    handles.region(
        Math.max(0, place - Handle.LONGEST), Math.min(text.length(), place + Handle.LONGEST));
    while (handles.find() && handles.start() < place) {
      if (place < handles.end()) {
        return handles.end() - handles.start() <= Handle.LONGEST;
      }
    }
    return false;
  }
}
