package ca.rmtreflect.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The beginning of a text ends with a whole word.
class FreeTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A listing at my former address | 40 | A listing at my former address
          A listing at my former address | 30 | A listing at my former address
          A listing at my former address | 28 | A listing at my former…
          A listing at my former address | 22 | A listing at my former…
          A listing at my former address | 21 | A listing at my…
          santeerables.example, page de l’équipe | 26 | santeerables.example, page…
          santeerables.example, page de l’équipe | 25 | santeerables.example…
          one two three (four five) | 20 | one two three (four…
          one two three (four five) | 16 | one two three…
          averyverylongwordindeed | 10 | averyveryl…
          a averyverylongwordindeed | 10 | a averyver…
          """)
  void noWordIsCutUnlessItIsVeryLong(String text, int longest, String beginning) {
    assertEquals(beginning, FreeText.beginning(text, longest));
  }
}
