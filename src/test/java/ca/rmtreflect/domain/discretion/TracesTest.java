package ca.rmtreflect.domain.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.OwnWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The look-out finds what points to a person, and leaves the notes of an honest year alone.
class TracesTest {

  private static final Path CORPUS = Path.of("src", "test", "resources", "discretion");

  @Test
  @Hazard(63)
  void atMostTwoInAHundredHarmlessSentencesArePointedAt() throws IOException {
    List<String> sentences = lines("harmless.txt");
    assertTrue(sentences.size() >= 300, () -> "only " + sentences.size());
    List<String> alarms = new ArrayList<>();
    for (String sentence : sentences) {
      Traces.in(sentence).forEach(trace -> alarms.add(trace.kind() + ": " + sentence));
    }
    assertTrue(alarms.size() * 100 <= sentences.size() * 2, () -> String.join("\n", alarms));
  }

  @Test
  void everyTellingSentenceIsSeenForWhatItIs() throws IOException {
    List<String> sentences = lines("telling.txt");
    List<String> missed = new ArrayList<>();
    for (String line : sentences) {
      String kind = line.substring(0, line.indexOf('|'));
      String sentence = line.substring(line.indexOf('|') + 1);
      if (Traces.in(sentence).stream().noneMatch(trace -> Slug.of(trace.kind()).equals(kind))) {
        missed.add(line);
      }
    }
    assertTrue(sentences.size() >= 100, () -> "only " + sentences.size());
    assertEquals("", String.join("\n", missed));
  }

  @ParameterizedTest
  @EnumSource
  void theSamplesPointToNobody(ExampleProfile profile) {
    for (Language language : Language.values()) {
      Assessment sample = Examples.of(profile, language, PackCatalog.shipped().newest());
      assertTrue(
          OwnWords.in(FollowedYear.of(sample)).size() > 5, () -> "little is written in " + profile);
      assertEquals(List.of(), Traces.boxesOf(FollowedYear.of(sample)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Client called from 416-555-0134 twice. | 416-555-0134",
        "Elle est née le 2 juin 2010. | 2 juin 2010",
        "Carte 1234 567 890 AB! | 1234 567 890 AB",
        "(jane.doe@example.com). | jane.doe@example.com",
        "On Instagram Jane Doe, my client, said so. | Jane Doe",
        "Avis d’Amélie Roy (cliente). | Amélie Roy"
      })
  void itPointsAtTheWordsThemselves(String text, String words) {
    assertEquals(List.of(words), Traces.in(text).stream().map(trace -> trace.in(text)).toList());
  }

  @Test
  void severalAreFoundInTheirOrderAndOnlyOnce() {
    String text = "OHIP 4165550134, x@example.com, born 1984-03-14, 613\u00a0555‑0134";
    assertEquals(
        List.of("4165550134", "x@example.com", "1984-03-14", "613\u00a0555‑0134"),
        Traces.in(text).stream().map(trace -> trace.in(text)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "a",
        "1 ",
        "a.",
        "a-",
        "+1 ",
        "zoom ",
        "4165550134",
        "a@a.",
        "né le ",
        "1234 567 ",
        "https://",
        "((",
        "Aa ",
        "A. ",
        "M. ",
        "Aa and ",
        "my client ",
        "client: ",
        "genou de "
      })
  void noTextTakesLong(String part) {
    String text = part.repeat(200_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Traces.in(text));
  }

  private static List<String> lines(String file) throws IOException {
    try (Stream<String> lines = Files.lines(CORPUS.resolve(file))) {
      return lines.filter(line -> !line.startsWith("#")).toList();
    }
  }
}
