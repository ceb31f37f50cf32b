package ca.rmtreflect.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Problem.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordsTest {

  private static final Messages ENGLISH = Messages.of(Language.EN);
  private static final Messages FRENCH = Messages.of(Language.FR);

  @ParameterizedTest
  @EnumSource
  void everyProblemHasASentenceInBothLanguages(Code code) {
    String english = ENGLISH.word("problem.", code, "first", "second", "third");
    String french = FRENCH.word("problem.", code, "first", "second", "third");
    assertNotEquals(english, french);
    assertFalse(english.contains("{") || french.contains("{"), english + french);
    assertEquals(english.contains("second"), french.contains("second"), english + french);
  }
}
