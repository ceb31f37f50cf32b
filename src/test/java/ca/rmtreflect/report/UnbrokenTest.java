package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a line must not end; a low line stands for a no-break space.
class UnbrokenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "see clause 6 (2) (a) there | see clause_6_(2)_(a) there",
        "clauses 6 (2) (b), (c) and (g) | clauses_6_(2)_(b), (c) and (g)",
        "section 26 (1), paragraph 2, on | section_26_(1), paragraph_2, on",
        "alinéas 6 (2) b), c) et g) | alinéas_6_(2)_b), c) et g)",
        "Checked on 5 October. | Checked on 5_October.",
        "le 1er mai et le 12 août | le 1er_mai et le 12_août",
        "May I post 3 mayors? | May I post 3 mayors?",
        "three of us (2) say so | three of us (2) say so"
      })
  void aRuleAndADayStayWhole(String typed, String kept) {
    assertEquals(kept, Punctuation.unbroken(typed).replace('\u00a0', '_'));
  }
}
