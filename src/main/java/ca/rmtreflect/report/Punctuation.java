package ca.rmtreflect.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps punctuation on the line of the word that it belongs to, whatever writes the record: an
/// opening mark with the word after it, a closing one with the word before it.
///
/// A line may end at every plain space, and in a PDF between any two runs. So the spaces that
/// French has around its marks become no-break spaces, marks move into the run of their word, and
/// runs that look alike become one. What a person typed is the same but for the kind of space.
public final class Punctuation {

  private static final char NO_BREAK_SPACE = '\u00a0';

  private static final String OPENING = "«‹“‘(\\[{¿¡";
  private static final String CLOSING = "»›”’)\\]};:!?%.,…";

  /// Marks that French sets off by a space.
  private static final String SET_OFF = "»›;:!?%";

  private static final String PLAIN_SPACE = "[\\p{Zs}&&[^\u00a0\u2007\u202f]]+";

  private static final Pattern SPACE_INSIDE =
      Pattern.compile(
          "(?<=[«‹])" + PLAIN_SPACE + "(?=\\S)|(?<=\\S)" + PLAIN_SPACE + "(?=[" + SET_OFF + "])");

  private static final Pattern CLOSES =
      Pattern.compile("^(?:[\u00a0\u202f]*[" + CLOSING + "])+|^[\u00a0\u202f]+/");

  private static final Pattern OPENS = Pattern.compile("(?:[" + OPENING + "][\u00a0\u202f]*)+$");

  private Punctuation() {}

  /// The same record with its punctuation in place.
  public static Report kept(Report report) {
    SpanChange change = new SpanChange(Punctuation::kept);
    return report.withFooter(change.of(report.footer())).withBlocks(change.of(report.blocks()));
  }

  private static List<Span> kept(List<Span> spans) {
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      add(span.withText(unbroken(span.text())), kept);
    }
    return kept;
  }

  /// The text with no-break spaces where a plain one would let a mark stray.
  static String unbroken(String text) {
    return SPACE_INSIDE.matcher(text).replaceAll(Character.toString(NO_BREAK_SPACE));
  }

  private static void add(Span span, List<Span> before) {
    Span next = span;
    if (!before.isEmpty()) {
      Span last = before.removeLast();
      Matcher closes = CLOSES.matcher(next.text());
      if (closes.find() && endsInWord(last.text())) {
        last = last.withText(last.text() + closes.group());
        next = next.withText(next.text().substring(closes.end()));
      }
      Matcher opens = OPENS.matcher(last.text());
      if (opens.find() && !next.text().isBlank()) {
        next = next.withText(opens.group() + next.text());
        last = last.withText(last.text().substring(0, opens.start()));
      }
      if (isAlike(last, next)) {
        next = next.withText(last.text() + next.text());
      } else if (!last.text().isEmpty()) {
        before.add(last);
      }
    }
    if (!next.text().isEmpty()) {
      before.add(next);
    }
  }

  private static boolean endsInWord(String text) {
    return !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private static boolean isAlike(Span one, Span other) {
    return one.withText("").equals(other.withText(""));
  }
}
