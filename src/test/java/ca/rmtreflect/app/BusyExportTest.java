package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hand;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long the window keeps somebody waiting while records are made beside it.
@Tag("bench")
final class BusyExportTest extends ProgramCase {

  private static final int ACCOUNTS = 200;
  private static final int MOST_MILLIS = 100;

  @Test
  void anExportHoldsNobodyUp() {
    try (OpenProgram program = start(disk)) {
      Hand hand = begin(program);
      List<Account> few =
          Examples.of(ExampleProfile.CLINIC, Language.EN, RecordCase.PACK).accounts();
      List<Account> many =
          IntStream.range(0, ACCOUNTS)
              .mapToObj(i -> few.get(i % few.size()).withId("account-" + i))
              .toList();
      Fx.run(() -> {
        program.session().update(Edit.once("", ""), year -> year.withAccounts(many));
        program.session().goTo(new Page.Export());
      });
      hand.await("the export page", state -> state.page() instanceof Page.Export);
      // The first only warms up: a program that has just started is busy with itself.
      var _ = waits(program, hand);
      long[] waits = waits(program, hand);
      Figures.note(
          "wait for the window's thread, export of %d accounts over %d beats: %s"
              .formatted(ACCOUNTS, waits.length, Figures.spread(waits)));
      assertTrue(waits.length > 10, "the export was over before it could be watched");
      assertTrue(waits[waits.length - 1] <= MOST_MILLIS, "the longest wait");
    }
  }

  /// In milliseconds, the shortest first, over one export of PDF and DOCX.
  private static long[] waits(OpenProgram program, Hand hand) {
    hand.press("export");
    List<Long> waits = new ArrayList<>();
    CountDownLatch never = new CountDownLatch(1);
    boolean busy = true;
    while (busy) {
      long asked = System.nanoTime();
      busy = program.state().exporting().progress() instanceof ExportProgress.Running;
      waits.add((System.nanoTime() - asked) / 1_000_000);
      await(never, Duration.ofMillis(10));
    }
    hand.await("the end", state -> state.exporting().progress() instanceof ExportProgress.Made);
    return waits.stream().mapToLong(Long::longValue).sorted().toArray();
  }
}
