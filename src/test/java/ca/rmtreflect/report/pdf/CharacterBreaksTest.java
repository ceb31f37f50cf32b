package ca.rmtreflect.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
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
    BreakIterator expected = BreakIterator.getCharacterInstance();
    expected.setText(text);
    assertEquals(places(expected::next), places(breaks::next));
  }

  private static List<Integer> places(IntSupplier next) {
    List<Integer> places = new ArrayList<>();
    for (int at = next.getAsInt(); at != BreakIterator.DONE; at = next.getAsInt()) {
      places.add(at);
    }
    return places;
  }
}
