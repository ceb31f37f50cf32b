package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Any two years of the folder side by side, whichever was begun from which.
final class TwoYearsTest extends FolderCase {

  private static final String FORMER_ID = "2025-1c2d3e4f";

  @Test
  void twoYearsOfTheFolderAreReadAndNotChanged() throws IOException {
    Path former = writeYear(FORMER_ID, SampleYear.former(Language.EN).withId(FORMER_ID));
    Path year = writeYear();
    String before = read(former) + read(year);
    start();
    hand().press("compare");
    Fx.pulse();
    hand().press("compare");
    await("the two", state -> pair(state.page()).isPresent());
    Fx.pulse();
    YearPair pair = pair(state().page()).orElseThrow();
    assertEquals(FORMER_ID, pair.earlier().assessment().id());
    assertEquals(ID, pair.later().assessment().id());
    assertTrue(hand().reads("2025 and 2026 side by side"));
    program().close();
    assertEquals(before, read(former) + read(year));
  }

  @Test
  void aYearThatHasGoneMeanwhileIsSaid() throws IOException {
    Path former = writeYear(FORMER_ID, SampleYear.former(Language.EN).withId(FORMER_ID));
    writeYear();
    start();
    hand().press("compare");
    Fx.pulse();
    Files.delete(former);
    hand().press("compare");
    await("the sentence", state -> state.notice() != null);
    Fx.pulse();
    assertTrue(hand().reads("One of the two years can’t be read at the moment."));
  }

  private static Optional<YearPair> pair(Page page) {
    return page instanceof Page.TwoYears(var pair) ? pair : Optional.empty();
  }
}
