package ca.rmtreflect.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedTest {

  @Test
  void whatNothingNeededIsNamed() {
    Allowed allowed =
        Allowed.of("list", List.of("# remark", "", "word | a b | why", "word | c | because"));
    assertEquals(2, allowed.needless().size());
    assertTrue(allowed.names("word", "a b"));
    assertFalse(allowed.names("rule", "c"));
    assertFalse(allowed.names("word", "cc"));
    assertEquals(List.of("list: no longer needed: word | c"), allowed.needless());
    assertTrue(allowed.begins("word", "cc"));
    assertEquals(List.of(), allowed.needless());
  }

  @ParameterizedTest
  @ValueSource(strings = {"word", "word | a", "word | a | ", "word | a |  "})
  void anEntryWithoutAReasonIsRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> Allowed.of("list", List.of(line)));
  }

  @Test
  void theSameEntryTwiceIsRefused() {
    List<String> lines = List.of("word | a | why", "word | a | because");
    assertThrows(IllegalArgumentException.class, () -> Allowed.of("list", lines));
  }
}
