package ca.rmtreflect.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Say where with --data, for example --data /home/alex/reflections > "
            + "Say where with Camille, for example Camille",
        "A link begins with https:// and names a site > A link begins with Camille and names a"
            + " site",
        "Use a reflection (a .json file) > Use a reflection (a Camille file)",
        "Read it at cmto.com. Then stop. > Read it at Camille. Then stop.",
        "@tremblay.massage, by rmt-reflect list > Camille, by Camille",
        "[--paper letter|a4] [--without-notes] and libgtk-3-0 > [Camille] [Camille] and Camille",
        "A code such as [U+1F600] on 2026-11-22 > A code such as Camille on Camille",
        "Plain words, and/or plain (words) > Plain words, and/or plain (words)"
      })
  void whatOnlyAComputerReadsIsLeftOut(String text, String prose) {
    assertEquals(List.of(prose), Prose.of(text));
  }

  @Test
  void linesAndPartsAreReadOnTheirOwn() {
    assertEquals(
        List.of("Usage", "writes a list", "Asked", "A reply"),
        Prose.of("Usage\n  --list    writes a list\nAsked · A reply · 12").stream()
            .filter(line -> !line.equals(FilledPattern.NAME))
            .toList());
  }

  @Test
  void placeholdersAreFilled() {
    assertEquals(
        List.of("No file in Camille", "1 file in Camille", "7 files in Camille"),
        FilledPattern.of("{0,choice,0#No file|1#1 file|1<{0} files} in {1}", Language.EN));
    assertEquals(List.of("Camille of Camille"), FilledPattern.of("{0} of {1}", Language.FR));
  }
}
