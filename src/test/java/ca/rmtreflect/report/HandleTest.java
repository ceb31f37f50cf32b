package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "see @maple.street, now;          @maple.street",
        "see @maple_street-2.;            @maple_street-2",
        "tremblay.example/massage.;       tremblay.example/massage",
        "(Mon-Site.example/a/b_c);        Mon-Site.example/a/b_c",
        "clinique-santé.example;          clinique-santé.example",
        "--tremblay.example;              --tremblay.example",
      })
  void itIsANameOrAnAddress(String text, String handle) {
    assertEquals(List.of(handle), found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "someone@tremblay.example",
        "https://tremblay.example/a",
        "version 2.0, e.g. this.",
        "one.two3"
      })
  void orNeither(String text) {
    assertEquals(List.of(), found(text));
  }

  /// Each of them took seconds once, or all of the stack.
  @ParameterizedTest
  @ValueSource(strings = {"-", "_", "a-", "a.", "1-", "416-", "@a.", "a/", "Aa-b."})
  void howeverLongATextIsItComesToAnEnd(String unit) {
    String text = unit.repeat(20_000 / unit.length());
    assertEquals(unit.startsWith("@"), !found(text).isEmpty());
  }

  private static List<String> found(String text) {
    return Handle.PATTERN.matcher(text).results().map(MatchResult::group).toList();
  }
}
