package ca.rmtreflect.report;

import java.util.List;
import java.util.Locale;

/// Text for paper, where only the bundled fonts exist: a character that neither of them has stands
/// as a visible code like `[U+1F600]`.
///
/// Programs that show HTML or DOCX have fonts of their own and get the characters themselves.
public final class PrintedText {

  private static final char NO_BREAK_SPACE = '\u00a0';

  /// Other spaces at which no line ends.
  private static final String UNBROKEN = "\u2007\u202f";

  private final FontCoverage fonts;

  /// Text for a set of fonts.
  public PrintedText(FontCoverage fonts) {
    this.fonts = fonts;
  }

  /// The same record in characters that the fonts have.
  public Report of(Report report) {
    SpanChange print = SpanChange.each(span -> span.withText(printable(span.text())));
    return report.withBlocks(print.of(report.blocks()));
  }

  /// The characters, each as often as it occurs, that would stand as a code.
  public List<Integer> missing(List<Block> blocks) {
    return SpanChange.spans(blocks).stream()
        .flatMapToInt(span -> span.text().codePoints())
        .filter(this::isMissing)
        .boxed()
        .toList();
  }

  /// A clean text in characters that the fonts have.
  String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(character -> {
          if (isMissing(character)) {
            printable.append(String.format(Locale.ROOT, "[U+%04X]", character));
          } else if (isSpace(character) && !fonts.shows(character)) {
            printable.append(UNBROKEN.indexOf(character) < 0 ? ' ' : NO_BREAK_SPACE);
          } else if (!isInvisible(character)) {
            printable.appendCodePoint(character);
          }
        });
    return printable.toString();
  }

  private boolean isMissing(int character) {
    return character != '\n'
        && !fonts.shows(character)
        && !isSpace(character)
        && !isInvisible(character);
  }

  private static boolean isSpace(int character) {
    return Character.getType(character) == Character.SPACE_SEPARATOR;
  }

  /// Joiners, soft hyphens and variation selectors shape their neighbours and have no form of their
  /// own; on paper they would come out as boxes or stray hyphens.
  private static boolean isInvisible(int character) {
    return Character.getType(character) == Character.FORMAT
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }
}
