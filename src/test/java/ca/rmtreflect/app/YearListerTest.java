package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.file.FaultyFiles;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.PageOrder;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import ca.rmtreflect.ui.session.YearSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    for (Supplier<Pack> mistake :
        List.<Supplier<Pack>>of(
            () -> {
              throw new IllegalStateException("planted");
            },
            () -> {
              throw new StackOverflowError();
            })) {
      YearList list =
          list(year -> year.pack().equals(ODD) ? mistake.get() : PackCatalog.shipped().shown(year));
      assertEquals(List.of("2025-good"), list.years().stream().map(YearSummary::id).toList());
      assertEquals(
          List.of(new YearInTrouble("2026-odd", FileTrouble.Kind.NOT_FETCHED)), list.inTrouble());
    }
  }

  /// The list says all that the page of the years shows, and nothing is read for it twice.
  @Test
  void fiftyYearsAreReadOnceEach() throws IOException {
    Assessment year = SampleOrder.assessment();
    for (int i = 0; i < 50; i++) {
      Assessment one = year.withId(2026 + i + "-year").withYear(2026 + i);
      Files.write(folder.resolve(one.id() + ".json"), SampleOrder.FORMAT.write(one));
    }
    FaultyFiles files = new FaultyFiles();
    Map<String, Integer> reads = new ConcurrentHashMap<>();
    files.set((done, _, name) -> {
      if (done.equals("read")) {
        reads.merge(name, 1, Integer::sum);
      }
    });
    DataFolder data = DataFolder.at(folder);
    AssessmentReader reader = new AssessmentReader(data, SampleOrder.FORMAT, files);
    Page left = new Page.Checkpoint("disable-testimonials");
    YearList list =
        new YearLister(
                reader,
                new AssessmentStore(reader, () -> Instant.EPOCH).bin(),
                PackCatalog.shipped()::shown,
                id -> id.startsWith("2030") ? Page.ofYear(left.path()) : Optional.empty(),
                ZoneOffset.UTC)
            .list(_ -> {});
    assertEquals(50, list.years().size());
    assertEquals(50, reads.size());
    assertEquals(Set.of(1), Set.copyOf(reads.values()));
    Pack pack = PackCatalog.shipped().newest();
    Evaluation evaluation = Evaluation.of(pack, year, LocalDate.EPOCH);
    YearSummary first = list.years().getFirst();
    assertEquals(evaluation.counts(), first.counts());
    assertEquals(evaluation.answered(), first.answered());
    assertEquals(PageOrder.resume(pack, evaluation), first.wayOn().page());
    YearSummary remembered = list.years().get(4);
    assertEquals(
        new YearSummary.WayOn(
            new Page.Checkpoint("disable-testimonials"),
            pack.sectionOf("disable-testimonials").orElseThrow().title()),
        remembered.wayOn());
  }

  @Test
  void openActionsAreListedByTheDayTheyAreDue() throws IOException {
    LocalDate day = LocalDate.of(2027, 1, 15);
    Assessment year =
        SampleOrder.assessment()
            .withId("2026-year")
            .withActions(
                List.of(
                    action("undated", null, ActionState.OPEN),
                    action("late", day, ActionState.OPEN),
                    action("done", day.minusDays(9), ActionState.DONE),
                    action("", day.minusDays(9), ActionState.OPEN),
                    action("soon", day.minusDays(1), ActionState.OPEN)));
    Files.write(folder.resolve("2026-year.json"), SampleOrder.FORMAT.write(year));
    YearList list = list(PackCatalog.shipped()::shown);
    assertEquals(
        List.of("soon", "late", "undated"),
        list.years().getFirst().actions().stream().map(one -> one.text().text()).toList());
  }

  private static Action action(String text, @Nullable LocalDate due, ActionState state) {
    String id = text.isEmpty() ? "unwritten" : text;
    return new Action(id, new Origin.Own(), new FreeText(text, Language.EN), due, state);
  }

  private YearList list(Function<Assessment, Pack> packs) {
    DataFolder data = DataFolder.at(folder);
    AssessmentReader reader = new AssessmentReader(data, SampleOrder.FORMAT);
    return new YearLister(
            reader,
            new AssessmentStore(reader, () -> Instant.EPOCH).bin(),
            packs,
            _ -> Optional.empty(),
            ZoneOffset.UTC)
        .list(_ -> {});
  }
}
