package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.export.RecordExport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Getting ready beforehand takes nothing from whoever types meanwhile.
final class WarmUpTest {

  private final List<Duration> pauses = new ArrayList<>();
  private int stopAfter = Integer.MAX_VALUE;
  private final WarmUp warmUp = new WarmUp(new RecordExport(), PackCatalog.shipped(), this::pause);

  private void pause(Duration duration) {
    pauses.add(duration);
    if (pauses.size() == stopAfter) {
      warmUp.stop();
    }
  }

  @ParameterizedTest
  @EnumSource
  void itWaitsFirstAndPausesBetweenSmallPieces(Language language) {
    warmUp.run(language);
    assertTrue(pauses.getFirst().compareTo(Duration.ofSeconds(1)) > 0);
    int formats = 3;
    assertTrue(pauses.size() > WarmUp.RECORDS * formats * 2, () -> pauses.size() + " pauses");
  }

  @Test
  void itEndsInTheMiddleOfARecord() {
    stopAfter = 3;
    warmUp.run(Language.EN);
    assertEquals(3, pauses.size());
  }

  @Test
  void itDoesNotBeginAfterAnExport() {
    warmUp.stop();
    warmUp.run(Language.EN);
    assertEquals(1, pauses.size());
  }
}
