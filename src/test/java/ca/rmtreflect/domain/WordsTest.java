package ca.rmtreflect.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.pack.Confidence;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Languages, texts in one and in two of them, and slugs.
class WordsTest {

  @ParameterizedTest
  @EnumSource
  void languagesHaveACodeAndAnOther(Language language) {
    assertEquals(Optional.of(language), Language.of(language.code()));
    assertNotEquals(language, language.other());
    assertEquals(language, language.other().other());
    assertEquals(Locale.of(language.code(), "CA"), language.locale());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EN", "de", "en-CA"})
  void otherCodesNameNoLanguage(String code) {
    assertEquals(Optional.empty(), Language.of(code));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'Yes', ''
          '', 'Oui'
          ' ', 'Oui'
          'Yes', '\t'
          """)
  void aTextInOneLanguageIsNone(String en, String fr) {
    assertThrows(IllegalArgumentException.class, () -> new LocalizedText(en, fr));
  }

  @Test
  void aTextIsGivenInTheLanguageAskedFor() {
    LocalizedText text = new LocalizedText("Yes", "Oui");
    assertEquals("Yes", text.in(Language.EN));
    assertEquals("Oui", text.in(Language.FR));
  }

  @Test
  void nothingTypedHasNoLanguage() {
    assertEquals(FreeText.EMPTY, new FreeText("", Language.FR));
    assertNotEquals(new FreeText(" ", Language.EN), new FreeText(" ", Language.FR));
  }

  @Test
  void spacesAreKeptAndSayNothing() {
    FreeText spaces = new FreeText(" \n\t", Language.FR);
    assertEquals(" \n\t", spaces.text());
    assertTrue(spaces.isBlank());
    assertFalse(new FreeText(" a", Language.FR).isBlank());
  }

  @Test
  void aConstantIsWrittenInLowerCaseWithHyphens() {
    assertEquals("not-applicable", Slug.of(AnswerValue.NOT_APPLICABLE));
    assertEquals(Optional.of(AnswerValue.IN_PART), Slug.parse(AnswerValue.class, "in-part"));
    assertEquals(Optional.empty(), Slug.parse(AnswerValue.class, "IN_PART"));
    assertEquals(Optional.empty(), Slug.parse(Confidence.class, "in-part"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "0", "-", "2026-7f3a9c1e", "abcdefghijklmnopqrstuvwxyz0123456789-123"})
  void idsAreShortAndPlain(String id) {
    assertTrue(Slug.isValid(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A",
        "é",
        "a b",
        "a_b",
        "../x",
        "a.b",
        "a\n",
        "ſ",
        "abcdefghijklmnopqrstuvwxyz0123456789-1234"
      })
  void nothingElseIsAnId(String text) {
    assertFalse(Slug.isValid(text));
  }
}
