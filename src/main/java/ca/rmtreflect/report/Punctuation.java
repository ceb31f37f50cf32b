package ca.rmtreflect.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps punctuation on the line of the word that it belongs to, whatever writes the record: an
/// opening mark with the word after it, a closing one with the word before it. Dates and the places
/// of laws stay whole too.
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

  private static final String NUMBERED =
      "clauses?|sections?|subsections?|paragraphs?|Part|Principle|article|alinéas?|paragraphe"
          + "|dispositions?|partie|directrice|numéro";

  /// Within the place of a law: `clause 6 (2) (a)`, `alinéa 6 (2) a)`.
  private static final String IN_PLACE =
      "(?<=\\b(?:" + NUMBERED + ")) (?=[\\dIVX]+\\b)|(?<=[\\d)]) (?=\\(?[\\da-z]{1,3}\\))";

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
          + "|décembre)";

  /// Within a date: `1 October 2025`, `1er octobre 2025`.
  private static final String IN_DATE =
      "(?<=\\b\\d{1,2}(?:er)?) (?=" + MONTH + "\\b)|(?<=\\b" + MONTH + ") (?=\\d{4}\\b)";

  private static final Pattern INSIDE_WHOLE = Pattern.compile(IN_PLACE + "|" + IN_DATE);

  private static final Pattern CLOSES =
      Pattern.compile("^(?:[\u00a0\u202f]*+[" + CLOSING + "])++|^[\u00a0\u202f]+/");

  private static final Pattern OPENS =
      Pattern.compile("(?<![" + OPENING + "])(?:[" + OPENING + "][\u00a0\u202f]*+)++$");

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

  /// The text with no-break spaces where a plain one would let a mark stray, or part a date or the
  /// place of a law.
  static String unbroken(String text) {
    String space = Character.toString(NO_BREAK_SPACE);
    String marked = SPACE_INSIDE.matcher(text).replaceAll(space);
    return INSIDE_WHOLE.matcher(marked).replaceAll(space);
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
