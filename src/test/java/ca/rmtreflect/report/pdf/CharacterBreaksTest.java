package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterBreaksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "été",
        "e\u0301te\u0301",
        "a\r\nb",
        "👩🏽‍⚕️👍🏽",
        "🇨🇦🇫🇷",
        "नमस्ते",
        "각각",
        "\u0301",
        "\uD83D"
      })
  void charactersStayWhole(String text) {
    CharacterBreaks breaks = new CharacterBreaks();
    breaks.setText("another text");
    assertEquals(1, breaks.next());
    breaks.setText(text);
    List<Integer> found = new ArrayList<>();
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      found.add(at);
    }
    BreakIterator expected = BreakIterator.getCharacterInstance();
    expected.setText(text);
    List<Integer> places = new ArrayList<>();
    for (int at = expected.next(); at != BreakIterator.DONE; at = expected.next()) {
      places.add(at);
    }
    assertEquals(places, found);
  }
}
