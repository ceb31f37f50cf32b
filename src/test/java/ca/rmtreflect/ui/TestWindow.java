package ca.rmtreflect.ui;

import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.kit.Theme;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Program;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.session.YearSummary;
import ca.rmtreflect.ui.shell.MainWindow;
import ca.rmtreflect.ui.shell.Pages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A window on a year, with nothing outside it: what the window asks for is only noted down. As an
/// extension of a test it is drawn before each of its methods, and closed afterwards.
public final class TestWindow implements BeforeEachCallback, AfterEachCallback {

  private final Session session;
  private final MainWindow root;
  private final Scene scene;
  private final Stage stage;

  private TestWindow(Session session, MainWindow root, Scene scene, Stage stage) {
    this.session = session;
    this.root = root;
    this.scene = scene;
    this.stage = stage;
  }

  /// A shown window. Close it.
  public static TestWindow open(
      Assessment year, Page.OfYear page, Language language, double width, double height) {
    return Fx.get(() -> {
      Session session = session(language, Silent.program());
      session.open(SampleYear.PACK, year, page);
      session.saving(new SaveStatus.Saved(LocalTime.of(14, 32)));
      return show(session, width, height);
    });
  }

  /// A window that shows the years. Close it.
  public static TestWindow atHome(
      List<YearSummary> years, Page.OfHome page, Language language, double width, double height) {
    return Fx.get(() -> {
      Session session = session(language, Silent.program());
      session.list(ListedYears.of(years));
      session.goTo(page);
      return show(session, width, height);
    });
  }

  /// A session on the day of [SampleYear#TODAY].
  public static Session session(Language language, Program program) {
    return new Session(
        State.initial(language, Appearance.SYSTEM, 1),
        Clock.fixed(Instant.parse("2026-11-22T14:32:00Z"), ZoneOffset.UTC),
        ids(),
        program);
  }

  /// A window on a session as it stands. Call it on JavaFX's thread, and close it.
  public static TestWindow show(Session session, double width, double height) {
    return show(session, SampleYear.PACK, width, height);
  }

  /// Likewise, with another questionnaire for a new year.
  public static TestWindow show(Session session, Pack newest, double width, double height) {
    MainWindow root = new MainWindow(session, new Pages(() -> newest));
    Scene scene = new Scene(root, width, height);
    Theme.dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return new TestWindow(session, root, scene, stage);
  }

  private static Supplier<String> ids() {
    AtomicInteger next = new AtomicInteger();
    return () -> "new-" + next.incrementAndGet();
  }

  public Session session() {
    return session;
  }

  public MainWindow root() {
    return root;
  }

  public Scene scene() {
    return scene;
  }

  public void scheme(ColorScheme scheme) {
    scene.getPreferences().setColorScheme(scheme);
  }

  /// The picture of the window as it stands.
  public WritableImage picture() {
    root.applyCss();
    root.layout();
    return scene.snapshot(null);
  }

  /// Everything below a node that can be seen, the node included.
  public static List<Node> visible(Node node) {
    List<Node> nodes = new ArrayList<>();
    if (node.isVisible()) {
      nodes.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(visible(child)));
      }
    }
    return nodes;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Fx.pulse();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }

  public void close() {
    Fx.run(stage::close);
  }
}
