package ca.rmtreflect.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import org.junit.jupiter.api.Test;

class ValueWordsTest {

  @Test
  void aShortTextStandsWholeOnOneParagraph() {
    assertEquals("One two three", ValueWords.preview(" One\n\ntwo \t three\n"));
  }

  @Test
  @Hazard(46)
  void aLongTextIsCutBetweenWholeCharacters() {
    String preview = ValueWords.preview("😀".repeat(50_000));
    assertEquals("😀".repeat(240) + "…", preview);
  }

  @Test
  void aNameThatIsReadOutStaysShort() {
    assertTrue(ValueWords.named("word ".repeat(100)).length() <= 91);
  }
}
