package ca.rmtreflect.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextScaleTest {

  @Test
  void stepsLeadUpAndDownAndStopAtTheEnds() {
    double scale = 1;
    for (int i = 0; i < 20; i++) {
      scale = TextScale.larger(scale);
    }
    assertEquals(3, scale);
    for (int i = 0; i < 20; i++) {
      scale = TextScale.smaller(scale);
    }
    assertEquals(0.8, scale);
    assertEquals(1.1, TextScale.larger(1));
    assertEquals(1, TextScale.smaller(1.1));
    assertEquals(1.25, TextScale.larger(1.2));
  }

  @Test
  void aScaleThatCannotBeShownBecomesOne() {
    assertEquals(3, TextScale.within(99));
    assertEquals(0.8, TextScale.within(-1));
    assertEquals(1, TextScale.within(Double.NaN));
  }
}
