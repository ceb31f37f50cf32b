package ca.rmtreflect.app;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.TimedFiles;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// The whole program with its window open, headless, on folders of a test.
public final class OpenProgram implements AutoCloseable {

  private static final double WIDTH = 1000;
  private static final double HEIGHT = 800;

  private final Stage stage;
  private final Wiring wiring;
  private final World world;
  private final Thread.@Nullable UncaughtExceptionHandler before;

  /// What surrounds the program, as far as a test decides it: folders, disk, packs, clock, and what
  /// the person chooses when asked for a file.
  public static final class World {
    public final Path data;
    public Path exports;
    public Language language = Language.EN;
    public FileActions files = TimedFiles.onDisk();
    public PackCatalog packs = PackCatalog.shipped();
    public Clock clock = Clock.fixed(Instant.parse("2026-11-22T14:32:00Z"), ZoneOffset.UTC);
    public @Nullable Path startedWith;
    public @Nullable Path chosenFile;
    public @Nullable Path chosenTarget;
    final List<Opening> opened = new CopyOnWriteArrayList<>();
    Opening.Outcome opens = Opening.Outcome.OPENED;
    public final List<String> suggested = new CopyOnWriteArrayList<>();
    final CountDownLatch exited = new CountDownLatch(1);

    public World(Path data) {
      this.data = data;
      this.exports = data;
    }
  }

  private OpenProgram(
      Stage stage, Wiring wiring, World world, Thread.@Nullable UncaughtExceptionHandler before) {
    this.stage = stage;
    this.wiring = wiring;
    this.world = world;
    this.before = before;
  }

  /// Starts it on a healthy disk. Exports go to `exports` without asking.
  public static OpenProgram start(Path data, Path exports, Language language, Clock clock) {
    World world = new World(data);
    world.exports = exports;
    world.language = language;
    world.clock = clock;
    return start(world);
  }

  /// Starts it in a world of its own.
  public static OpenProgram start(World world) {
    return Fx.get(() -> {
      Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
      Stage stage = new Stage();
      Desktop desktop =
          new Desktop(
              opening -> {
                world.opened.add(opening);
                return CompletableFuture.completedFuture(world.opens);
              },
              _ -> Optional.of(world.exports),
              _ -> Optional.ofNullable(world.chosenFile),
              name -> {
                world.suggested.add(name);
                return Optional.ofNullable(world.chosenTarget);
              },
              world.exports,
              world.exited::countDown);
      Wiring wiring =
          new Wiring(
              world.data,
              Optional.of(world.language),
              stage,
              desktop,
              world.files,
              world.packs,
              world.clock);
      wiring.open(Optional.ofNullable(world.startedWith));
      stage.setWidth(WIDTH);
      stage.setHeight(HEIGHT);
      return new OpenProgram(stage, wiring, world, before);
    });
  }

  public Stage window() {
    return stage;
  }

  /// The cell that everything on the screen follows from. Only JavaFX's thread may change it.
  public Session session() {
    return wiring.session();
  }

  public State state() {
    return Fx.get(() -> wiring.session().state());
  }

  public boolean hasEnded() {
    return world.exited.getCount() == 0;
  }

  /// Closes the window as a person does; what becomes of that is for the program to say.
  public void askToClose() {
    Fx.later(
        () -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  /// Closes the window, if that was not done yet, and returns when the program has ended.
  @Override
  public void close() {
    if (!hasEnded()) {
      askToClose();
    }
    try {
      if (!world.exited.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the program did not end");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      Fx.run(stage::hide);
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }
}
