package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A page: a reading column under a heading, and the help beside it.
///
/// It is built once for a page and a language. Afterwards every new state goes through [#show],
/// which runs what was registered by [#refresh]; a control is written to only where it differs.
public class PageView extends VBox {

  private final Context context;
  private final List<Consumer<State>> refreshers = new ArrayList<>();
  private final List<Function<State, List<FieldProblem>>> checks = new ArrayList<>();
  private final VBox head = new VBox();
  private final Label eyebrow = Texts.hint("");
  private Label title = Texts.title("");
  private String windowTitle = "";
  private @Nullable Node help;
  private final PageFoot foot = new PageFoot();
  private Runnable onNext;
  private boolean withoutTasks;

  protected PageView(Context context) {
    this.context = context;
    this.onNext = context.session()::next;
    getStyleClass().add(Styles.PAGE);
    head.getStyleClass().add(Styles.PAGE_HEAD);
    ErrorSummary problems = new ErrorSummary(context);
    getChildren().addAll(head, problems);
    State state = context.state();
    if (state.isReopenable()
        && state.page() instanceof Page.OfYear page
        && page.section().isPresent()) {
      getChildren().add(1, readOnly(state));
    }
    refresh(problems::show);
  }

  protected final Context context() {
    return context;
  }

  protected final Session session() {
    return context.session();
  }

  /// The way back, for pages that have one.
  protected final void back() {
    foot.back(Buttons.secondary("back", context.text("page.back"), context.session()::back));
  }

  /// Where the person is among all pages of a kind.
  protected final void place(String words) {
    foot.place(words);
  }

  /// Something small that is done instead of going on.
  protected final void aside(ButtonBase button) {
    foot.aside(button);
  }

  /// The button that goes on. There may be several, of which one is shown at a time.
  protected final void wayOn(ButtonBase button) {
    foot.wayOn(button);
  }

  /// The heading and, above it, where it stands. The window is named after the page.
  protected final void head(String above, String heading, String nameOfWindow) {
    title = Texts.title(heading);
    windowTitle = nameOfWindow;
    head.getChildren().setAll(title);
    if (!above.isEmpty()) {
      eyebrow(above);
      head.getChildren().addFirst(eyebrow);
    }
  }

  /// Says why nothing here can be changed, and leads to where that can.
  private Node readOnly(State state) {
    return Boxes.stack(
        Styles.CALM_BOX,
        Texts.label(
            context.text(
                state.page() instanceof Page.Actions && state.isFollowable()
                    ? "page.finished.plan"
                    : "page.finished"),
            Styles.SECONDARY),
        Buttons.link(
            "to-overview",
            context.text("page.finished.overview"),
            () -> context.session().goTo(new Page.Overview())));
  }

  /// Changes the words above the heading.
  protected final void eyebrow(String words) {
    eyebrow.setText(words);
  }

  /// A heading that names the window too.
  protected final void head(String heading) {
    head("", heading, heading);
  }

  /// What the page is about, below its heading.
  protected final void lead(String words) {
    lead(_ -> words);
  }

  /// Likewise, in words that follow from the state; with none it is not there.
  protected final void lead(Function<State, String> words) {
    Label lead = Texts.label("", Styles.BODY, Styles.MUTED, Styles.LEAD);
    under(lead);
    refresh(state -> {
      lead.setText(words.apply(state));
      Boxes.present(lead, !lead.getText().isEmpty());
    });
  }

  /// Something small that belongs to the heading.
  protected final void under(Node node) {
    head.getChildren().add(node);
  }

  protected final void add(Node... nodes) {
    getChildren().addAll(nodes);
  }

  /// Adds a field, kept up to date and asked before the page is left by Continue.
  protected final void add(Field field) {
    getChildren().add(field);
    refresh(field::show);
    check(field::problem);
  }

  /// Continue.
  protected final void wayOn() {
    wayOn(Buttons.primary("continue", context.text("page.continue"), this::goOn));
  }

  /// Something that may have to be put right before the page is left by Continue.
  protected final void check(Function<State, Optional<FieldProblem>> check) {
    checkAll(state -> check.apply(state).stream().toList());
  }

  /// Several things that may have to be put right.
  protected final void checkAll(Function<State, List<FieldProblem>> check) {
    checks.add(check);
  }

  /// For pages that are a task list themselves.
  protected final void withoutTasks() {
    withoutTasks = true;
  }

  /// For pages that are looked over rather than read.
  protected final void wide() {
    getStyleClass().add(Styles.WIDE);
  }

  protected final void help(Node node) {
    help = node;
  }

  /// Where Continue, Ctrl+Enter and Alt+N lead; by default, to the next page.
  protected final void next(Runnable action) {
    onNext = action;
  }

  /// Runs now and after every change of the state.
  public final void refresh(Consumer<State> refresher) {
    refreshers.add(refresher);
    refresher.accept(context.state());
  }

  /// Shows a state that belongs to the same page and language.
  public final void show(State state) {
    List.copyOf(refreshers).forEach(refresher -> refresher.accept(state));
  }

  /// What the key for printing does: leads to where one chooses what is printed.
  public void print() {
    boolean year = context.state().page() instanceof Page.OfYear;
    context.session().goTo(year ? new Page.Export() : new Page.PaperForm());
  }

  /// What Continue does: goes on, or stays and names what is to be put right.
  public final void goOn() {
    State state = context.state();
    List<FieldProblem> problems =
        checks.stream().flatMap(check -> check.apply(state).stream()).toList();
    if (problems.isEmpty()) {
      onNext.run();
    } else {
      context.session().refuse(problems);
    }
  }

  public final boolean isWithoutTasks() {
    return withoutTasks;
  }

  public final Label title() {
    return title;
  }

  public final String windowTitle() {
    return windowTitle;
  }

  /// What stays below the page; empty for a page without a way back or on.
  public final PageFoot foot() {
    return foot;
  }

  public final Optional<Node> help() {
    return Optional.ofNullable(help);
  }
}
