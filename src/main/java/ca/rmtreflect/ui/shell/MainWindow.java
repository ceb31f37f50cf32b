package ca.rmtreflect.ui.shell;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.find.FindDialog;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Theme;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Focus;
import ca.rmtreflect.ui.session.Panels;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The content of the window, and the root of its scene: top bar, task list, page, help.
///
/// A page is built anew when the page, the language or the right to write changes; every other
/// change of the state goes through the views that are there.
public final class MainWindow extends BorderPane {

  /// So many em of height leave room for the page below everything that may stand above it.
  private static final double TALL = 34;

  private final Session session;
  private final Function<Context, PageView> pages;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final Columns columns = new Columns();
  private @Nullable Shown shown;
  private final Set<Bulletin> announced = new HashSet<>();
  private @Nullable Focus focus;
  private @Nullable Node place;

  /// What is on the screen, and the key it was made for.
  private record Shown(ViewKey key, Context context, Chrome chrome, PageView view) {}

  /// `pages` makes the view of the page that the context's state is on.
  public MainWindow(Session session, Function<Context, PageView> pages) {
    this.session = session;
    this.pages = pages;
    getStyleClass().add("window");
    // First the columns, then the bar: Tab goes through the page before it goes through the chrome.
    setCenter(columns);
    addEventFilter(KeyEvent.KEY_PRESSED, new ShortcutKeys(session, this));
    session.stateProperty().subscribe(this::show);
    widthProperty().subscribe(() -> arrange(session.state()));
    heightProperty().subscribe(() -> arrange(session.state()));
    Theme.wear(this, session.stateProperty().map(State::appearance));
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::notePlace);
  }

  /// Remembers where on the page, its help or its task list the person is.
  private void notePlace(@Nullable Node owner) {
    if (owner != null
        && Columns.isIn(owner, columns)
        && !Columns.isIn(owner, shown().chrome().banner())) {
      place = owner;
    }
  }

  /// What the window is called, such as "Testimonials and reviews, 2 of 5 – RMT Reflect".
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// The page that is shown.
  public PageView view() {
    return shown().view();
  }

  private Shown shown() {
    Shown now = shown;
    if (now == null) {
      throw new IllegalStateException("nothing is shown yet");
    }
    return now;
  }

  private void show(State state) {
    Theme.scale(this, state.textScale());
    ViewKey key = ViewKey.of(state);
    Shown before = shown;
    if (before == null || !before.key().equals(key)) {
      FocusMemory memory = FocusMemory.of(getScene(), columns.host());
      Shown now = build(key, before);
      shown = now;
      refresh(state, before == null || before.chrome().equals(now.chrome()));
      if (before == null || !before.key().samePage(key) || !memory.restore(this, columns.host())) {
        columns.host().setVvalue(0);
        begin(now.view());
      }
    } else {
      refresh(state, true);
    }
    moveFocus(state);
  }

  /// A page begins at its heading, or with what is put up and was not heard yet. The first page is
  /// made before the window has a scene, and begins as soon as it has one.
  private void begin(PageView view) {
    if (view.title().getScene() == null) {
      view.title()
          .sceneProperty()
          .subscribe(scene -> {
            if (scene != null) {
              begin(view);
            }
          });
      return;
    }
    view.title().requestFocus();
    List<Bulletin> all = session.state().bulletins();
    List<Bulletin> news = all.stream().filter(one -> !announced.contains(one)).toList();
    announced.retainAll(all);
    announced.addAll(news);
    news.stream()
        .findFirst()
        .flatMap(first -> FocusMemory.find(this, first.field()))
        .ifPresent(node -> node.requestFocus());
  }

  private Shown build(ViewKey key, @Nullable Shown before) {
    boolean sameWords = before != null && before.key().language() == key.language();
    Context context =
        before != null && sameWords
            ? before.context()
            : new Context(session, Messages.of(key.language()));
    Chrome chrome = before != null && sameWords ? before.chrome() : new Chrome(context, this);
    PageView view = pages.apply(context);
    setTop(chrome.top());
    columns.setPage(
        chrome, view, view.help().map(help -> new HelpPanel(context, help, this)).orElse(null));
    title.set(context.text("shell.title", view.windowTitle()));
    return new Shown(key, context, chrome, view);
  }

  private void refresh(State state, boolean fresh) {
    shown().view().show(state);
    shown().chrome().show(state, fresh);
    arrange(state);
  }

  private void arrange(State state) {
    boolean hasTasks = hasTasks(state);
    boolean hasHelp = view().help().isPresent();
    Layout layout = layout(state);
    shown().chrome().arrange(state, layout, isTall(state), hasTasks, hasHelp);
    if (columns.arrange(layout, isTall(state))) {
      view().title().requestFocus();
    }
  }

  private Layout layout(State state) {
    return Layout.of(
        Theme.em(getWidth(), state.textScale()),
        state.panels(),
        hasTasks(state),
        view().help().isPresent());
  }

  private boolean isTall(State state) {
    return Theme.em(getHeight(), state.textScale()) >= TALL;
  }

  private boolean hasTasks(State state) {
    return state.openYear().isPresent() && !view().isWithoutTasks();
  }

  private void moveFocus(State state) {
    Focus wish = state.focus();
    if (wish != null && !wish.equals(focus) && !isUnaskedWhileTyping(wish, state)) {
      applyCss();
      layout();
      FocusMemory.find(this, wish.field())
          .ifPresent(node -> {
            node.requestFocus();
            if (wish.caret() >= 0 && node instanceof TextInputControl input) {
              input.positionCaret(Math.min(wish.caret(), input.getLength()));
            }
          });
    }
    focus = wish;
  }

  /// News about the files comes by itself: it waits for the next page while somebody is in a box.
  private boolean isUnaskedWhileTyping(Focus wish, State state) {
    return getScene() != null
        && getScene().getFocusOwner() instanceof TextInputControl
        && state.bulletins().stream().anyMatch(one -> one.field().equals(wish.field()));
  }

  void showShortcuts() {
    ShortcutsDialog.show(getScene(), shown().context());
  }

  void find() {
    FindDialog.show(getScene(), shown().context());
  }

  void showAbout() {
    AboutDialog.show(getScene(), shown().context());
  }

  /// Opens the help of the page or, where it has none, the list of keys.
  void askForHelp() {
    if (view().help().isEmpty()) {
      showShortcuts();
    } else {
      openHelp(true);
    }
  }

  void openHelp(boolean open) {
    State state = session.state();
    session.arrange(layout(state).withHelp(state.panels(), open));
    if (open) {
      columns.focusHelp();
    } else {
      focusPage();
    }
  }

  void openTasks(boolean open) {
    State state = session.state();
    session.arrange(layout(state).withTasks(state.panels(), open));
    if (open) {
      columns.focusTasks();
    } else {
      focusPage();
    }
  }

  /// Closes a panel that took the place of another; false when there is none.
  boolean closeOpened() {
    boolean opened = session.state().panels().opened() != Panels.Opened.NONE;
    if (opened) {
      openTasks(false);
    }
    return opened;
  }

  /// Moves the focus to the words that say whether everything is saved.
  void focusStatus() {
    shown().chrome().status().requestFocus();
  }

  /// Moves the focus to the next of page, help, bar and task list; from a text box, to what could
  /// not be saved.
  void nextRegion(boolean backwards) {
    Banner banner = shown().chrome().banner();
    if (banner.isVisible() && getScene().getFocusOwner() instanceof TextInputControl) {
      banner.requestFocus();
      return;
    }
    columns.nextRegion(shown().chrome().top(), view().title(), backwards);
  }

  /// Speaks another language. Who pressed the button is back where they were, as a space that is
  /// typed on the button would change the language again.
  void speak(Language language) {
    double scroll = columns.host().getVvalue();
    giveBack();
    columns.host().setVvalue(scroll);
    session.speak(language);
  }

  /// Moves the focus back to the text box where the person was. From anywhere else it goes to the
  /// heading: a space pressed once too often must not press a button or choose an answer.
  void giveBack() {
    if (place instanceof TextInputControl box
        && box.getScene() != null
        && FocusMemory.firstStop(box).isPresent()) {
      box.requestFocus();
    } else {
      focusPage();
    }
  }

  /// Moves the focus to the heading of the page.
  void focusPage() {
    view().title().requestFocus();
  }
}
