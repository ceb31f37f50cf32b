package ca.rmtreflect.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a word that fits on no line may be parted: between characters as people count them, an
/// accent with its letter. It finds one at a time, as the library gives all that is left of the
/// word for each of its lines; the JDK's own iterator looks for all of them every time.
final class CharacterBreaks implements FSTextBreaker {

  private final Matcher characters = Pattern.compile("\\X").matcher("");

  @Override
  public void setText(String newText) {
    characters.reset(newText);
  }

  @Override
  public int next() {
    return characters.find() ? characters.end() : BreakIterator.DONE;
  }
}
