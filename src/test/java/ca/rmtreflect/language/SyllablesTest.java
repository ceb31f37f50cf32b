package ca.rmtreflect.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  @ParameterizedTest
  @CsvSource({
    "1, a the I you what page make makes whole asked played shared your through league Threads",
    "1, don’t can’t we’ll they’ve texts 12 2026 544/94",
    "2, client photo notice pages posted titled table tables centre every someone website",
    "2, science people business action social region quiet being going something likely",
    "2, didn’t doesn’t isn’t couldn’t clinic’s page’s rhythm unique careful statement statements"
        + " colleague",
    "2, Facebook Google YouTube TikTok",
    "3, media video audio area idea however wherever example notices replying",
    "3, recommend everyone anyone together College’s endorsement supplement element beginning",
    "3, official beautiful advertised regular reviewing",
    "3, LinkedIn Instagram RMT RMTs PDF solution usual employer",
    "4, January Ontario reality information priority variety society",
    "4, professional regulated advertising influences evaluate situation RateMDs CMTO",
    "5, testimonial association electronically opportunity continuity",
    "6, professionalism responsibility",
    "7, confidentiality"
  })
  void syllablesAreCounted(int syllables, String words) {
    List<String> wrong = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      if (Syllables.of(word) != syllables) {
        wrong.add(word + " has " + Syllables.of(word));
      }
    }
    assertEquals(List.of(), wrong);
  }
}
