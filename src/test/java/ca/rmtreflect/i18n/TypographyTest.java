package ca.rmtreflect.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.rmtreflect.domain.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Don’t worry: it’s “fine”, 12% of the time…",
        "See https://example.org/a?b;c at 14:32 – or later; a .json file works",
        "Usage\n  one    first\n  two    second",
        "{0}: {1}"
      })
  void goodEnglishPasses(String text) {
    assertEquals(List.of(), Typography.complaints(Language.EN, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "don't",
        "\"fine\"",
        "and so on...",
        " before",
        "after ",
        "after\u00a0",
        "tab\there",
        "narrow\u202fspace",
        "two  spaces",
        "two \u00a0spaces",
        "this - that",
        "what ?",
        "end .",
        "note : this",
        "12 %",
        "« so »",
        "since 1 January 2022",
        "behavior",
        "the center",
        "while practicing",
        "cafe\u0301",
        "zero\u200bwidth"
      })
  void badEnglishIsSeen(String text) {
    assertFalse(Typography.complaints(Language.EN, text).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’Ordre\u00a0: «\u00a0Vos comptes\u00a0», 12,5\u00a0% à 14\u00a0h\u00a030?",
        "Êtes\u2011vous prêt? À vérifier; 40\u00a0000 cas. A\u2011t\u2011il un œil?",
        "Voir https://exemple.org à 14:32, Etc. Elle et Ensemble. Dites-le‑lui",
        "{0}\u00a0: {1}"
      })
  void goodFrenchPasses(String text) {
    assertEquals(List.of(), Typography.complaints(Language.FR, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "l'Ordre",
        "Note: ceci",
        "Note : ceci",
        "Fin:",
        "12 %",
        "12%",
        "{0} %",
        "« ici »",
        "«ici»",
        "quoi ?",
        "quoi\u00a0!",
        "ceci ; cela",
        "40 000",
        "14 h 30",
        "14\u00a0h 30",
        "Avez-vous",
        "A-t-il",
        "A vérifier",
        "Vu. A faire",
        "Etes‑vous",
        "Etape 2",
        "Ecrivez",
        "depuis le 1er janvier 2022",
        "un coeur",
        "les réseaux sociaux",
        "des données personnelles"
      })
  void badFrenchIsSeen(String text) {
    assertFalse(Typography.complaints(Language.FR, text).isEmpty());
  }
}
