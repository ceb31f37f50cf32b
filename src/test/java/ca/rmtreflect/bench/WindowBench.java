package ca.rmtreflect.bench;

import ca.rmtreflect.bench.Turns.Measured;
import ca.rmtreflect.bench.Turns.Samples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.ListedYears;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import ca.rmtreflect.ui.session.YearSummary;
import java.time.LocalTime;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/// How long a person waits in the window: from what they do to the page laid out, on JavaFX's
/// thread, the wait for the next frame included and the drawing left out. The baseline is plain
/// JavaFX with as many new nodes.
final class WindowBench {

  static final double WIDTH = 1240;
  static final double HEIGHT = 860;

  /// In milliseconds.
  static final double FRAME = 16.7;

  private static final int WARM = 10;
  private static final int TIMES = 50;
  private static final int FEW = 50;
  private static final int MANY = 500;

  /// Something that a person does in a window, and what has to be so before it.
  private record Deed(TestWindow window, Runnable before, Runnable itself) implements Measured {

    @Override
    public double once() throws Exception {
      Fx.run(before);
      Fx.pulse();
      return untilLaidOut(window.scene(), itself);
    }

    /// How many nodes it puts anew.
    int newNodes() throws Exception {
      Fx.run(before);
      Fx.pulse();
      Set<Node> earlier = nodes();
      var _ = untilLaidOut(window.scene(), itself);
      Fx.pulse();
      Set<Node> later = nodes();
      later.removeAll(earlier);
      return later.size();
    }

    private Set<Node> nodes() {
      return Fx.get(() -> {
        Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        PlainNodes.collect(window.root(), nodes);
        return nodes;
      });
    }
  }

  private int turns;

  void addTo(BenchTable table) throws Exception {
    TestWindow window = Fx.get(() -> inYear(SampleYear.PACK));
    Session session = window.session();
    add(table, "page turn", turn(window, SampleYear.PACK));
    add(table, "undo", undo(window, SampleYear.PACK));
    add(
        table,
        "language switch",
        new Deed(
            window,
            () -> {},
            () ->
                session.speak(
                    session.state().language() == Language.EN ? Language.FR : Language.EN)));
    window.close();
    for (int years : List.of(1, 10, 50)) {
      TestWindow home = Fx.get(() -> atHome(years));
      add(
          table,
          years == 1 ? "Home with 1 year" : "Home with " + years + " years",
          new Deed(
              home,
              () -> home.session().goTo(new Page.Start()),
              () -> home.session().goTo(new Page.Home())));
      home.close();
    }
    addGrowth(table);
  }

  /// What a questionnaire that is ten times as long costs on each of its pages.
  private void addGrowth(BenchTable table) throws Exception {
    Pack shorter = LongPack.of(FEW);
    Pack longer = LongPack.of(MANY);
    TestWindow few = Fx.get(() -> inYear(shorter));
    TestWindow many = Fx.get(() -> inYear(longer));
    addGrowth(table, "page turn", turn(many, longer), turn(few, shorter));
    addGrowth(table, "undo", undo(many, longer), undo(few, shorter));
    few.close();
    many.close();
  }

  private static void addGrowth(BenchTable table, String what, Deed many, Deed few)
      throws Exception {
    List<Samples> frames = Turns.of(WARM, TIMES, many, few);
    table.add(
        what + ", " + MANY + " checkpoints",
        "frames",
        frames.getFirst().over(FRAME),
        "the same with " + FEW,
        frames.getLast().over(FRAME),
        "1.2");
  }

  private static void add(BenchTable table, String what, Deed deed) throws Exception {
    int nodes = deed.newNodes();
    PlainNodes plain = Fx.get(() -> new PlainNodes(nodes));
    Measured turn =
        () -> {
          Fx.pulse();
          return untilLaidOut(plain.scene(), plain::turn);
        };
    List<Samples> frames = Turns.of(WARM, TIMES, deed, turn);
    Fx.run(plain::close);
    table.add(
        what,
        "frames",
        frames.getFirst().over(FRAME),
        nodes == 0 ? "a new label in plain JavaFX" : nodes + " new nodes in plain JavaFX",
        frames.getLast().over(FRAME),
        "2");
  }

  private Deed turn(TestWindow window, Pack pack) {
    List<Item.Checkpoint> checkpoints = pack.checkpoints();
    return new Deed(
        window,
        () -> {},
        () ->
            window
                .session()
                .goTo(new Page.Checkpoint(checkpoints.get(++turns % checkpoints.size()).id())));
  }

  private static Deed undo(TestWindow window, Pack pack) {
    Session session = window.session();
    Item.Checkpoint checkpoint = pack.checkpoints().getLast();
    return new Deed(
        window,
        () -> {
          session.goTo(new Page.Checkpoint(checkpoint.id()));
          session.update(
              Edit.once(checkpoint.id(), "edit.answer"),
              year -> SampleYear.answer(year, checkpoint, AnswerValue.YES));
        },
        session::undo);
  }

  private static double untilLaidOut(Scene scene, Runnable deed) throws Exception {
    CompletableFuture<Long> laidOut = new CompletableFuture<>();
    // Anywhere between two frames, as people do.
    Thread.sleep(System.nanoTime() % 17);
    long start =
        Fx.get(() -> {
          long now = System.nanoTime();
          deed.run();
          scene.addPostLayoutPulseListener(
              new Runnable() {
                @Override
                public void run() {
                  laidOut.complete(System.nanoTime());
                  scene.removePostLayoutPulseListener(this);
                }
              });
          Platform.requestNextPulse();
          return now;
        });
    return (laidOut.get(30, TimeUnit.SECONDS) - start) / 1e6;
  }

  private static TestWindow inYear(Pack pack) {
    Session session = TestWindow.session(Language.EN, Silent.program());
    session.open(pack, SampleYear.started(Language.EN), new Page.Overview());
    session.saving(new SaveStatus.Saved(LocalTime.NOON));
    return TestWindow.show(session, WIDTH, HEIGHT);
  }

  private static TestWindow atHome(int years) {
    Session session = TestWindow.session(Language.EN, Silent.program());
    List<YearSummary> listed =
        IntStream.range(0, years)
            .mapToObj(back ->
                ListedYears.year(
                    "year-" + back,
                    2026 - back,
                    AssessmentState.FINISHED,
                    false,
                    30,
                    34,
                    SampleYear.TODAY.minusYears(back)))
            .toList();
    session.list(ListedYears.of(listed));
    session.goTo(new Page.Home());
    return TestWindow.show(session, WIDTH, HEIGHT);
  }
}
