package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import ca.rmtreflect.ui.session.YearSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever goes wrong while one year is weighed concerns that year alone.
final class YearListerTest {

  private static final PackReference ODD = new PackReference("odd", "2026.1", "0");

  @TempDir Path folder = Path.of("");

  @Test
  void aMistakeOverOneYearHidesNoOther() throws IOException {
    Assessment good = SampleOrder.assessment().withId("2025-good");
    Assessment odd = Assessment.begin("2026-odd", 2026, ODD, good.startedOn(), good.changedAt());
    for (Assessment year : List.of(good, odd)) {
      Files.write(folder.resolve(year.id() + ".json"), SampleOrder.FORMAT.write(year));
    }
    for (Supplier<Optional<Pack>> mistake :
        List.<Supplier<Optional<Pack>>>of(
            () -> {
              throw new IllegalStateException("planted");
            },
            () -> {
              throw new StackOverflowError();
            })) {
      YearList list =
          list(wanted -> wanted.equals(ODD) ? mistake.get() : PackCatalog.shipped().find(wanted));
      assertEquals(List.of("2025-good"), list.years().stream().map(YearSummary::id).toList());
      assertEquals(
          List.of(new YearInTrouble("2026-odd", FileTrouble.Kind.NOT_FETCHED)), list.inTrouble());
    }
  }

  private YearList list(Function<PackReference, Optional<Pack>> packs) {
    DataFolder data = DataFolder.at(folder);
    AssessmentReader reader = new AssessmentReader(data, SampleOrder.FORMAT);
    return new YearLister(
            reader, new AssessmentStore(reader, () -> Instant.EPOCH).bin(), packs, ZoneOffset.UTC)
        .list();
  }
}
