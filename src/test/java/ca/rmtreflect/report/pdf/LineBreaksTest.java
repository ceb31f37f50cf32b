package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

  /// A stroke stands where a line may end.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "votre champ d’exercice;                  votre |champ |d’exercice",
        "the College’s own;                       the |College’s |own",
        "it's done;                               it's |done",
        "on 2026-11-22, at last;                  on |2026-11-22, |at |last",
        "well-known;                              well-|known",
        "O. Reg. 30/13, s. 6;                     O. |Reg. |30/13, |s. |6",
        "Yes\u00a0/ Oui;                          Yes\u00a0/ |Oui",
        "https://www.ontario.ca/laws/regulation/940544;"
            + " https://www.|ontario.|ca|/laws|/regulation|/940544",
        "see @maple-street.rmt, now;              see |@maple-street.rmt, |now",
        "tremblay.example/soin-1;                 tremblay.example/soin-1",
        "@a-name-of-more-letters-than-fit;        @a-|name-|of-|more-|letters-|than-|fit",
        "1-2;                                     1-2",
        "’;                                       ’",
        "l’;                                      l’"
      })
  void linesEndWhereAReaderExpects(String text, String marked) {
    LineBreaks breaks = new LineBreaks();
    breaks.setText(text);
    StringBuilder found = new StringBuilder();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      found.append(from == 0 ? "" : "|").append(text, from, to);
      from = to;
    }
    assertEquals(marked, found.toString());
    assertEquals(text.length(), from);
  }
}
