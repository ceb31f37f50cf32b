package ca.rmtreflect.ui.home;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearList.Reach;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The years, newest first, how to begin another one, and everything else that lies in their
/// folder. Nothing that is there is left out, readable or not.
public final class HomeView extends PageView {

  private final VBox years = Boxes.stack(Styles.SPACED);
  private final VBox files = Boxes.stack(Styles.LOOSE);
  private @Nullable Seen shown;

  /// What the page hangs on.
  private record Seen(YearList list, boolean writes) {}

  public HomeView(Context context) {
    super(context);
    wide();
    head(context.text("home.title"));
    lead(context.text("home.lead"));
    add(years, files);
    next(this::goOnWithNewest);
    refresh(this::showAll);
  }

  private void showAll(State state) {
    Seen now = new Seen(state.list(), state.access().isFull());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    years.getChildren().setAll(body(now));
    files.getChildren().setAll(files(now));
  }

  private List<Node> body(Seen now) {
    return switch (now.list().reach()) {
      case Reach.NotYet() -> List.of(Texts.paragraph(context().text("home.looking")));
      case Reach.Failed(var words) -> List.of(unreachable(words));
      case Reach.Seen() -> now.list().isEmpty() && now.writes() ? List.of(empty()) : filled(now);
    };
  }

  private Node unreachable(String words) {
    return Boxes.stack(
        Styles.BULLETIN,
        Texts.label(context().text("home.unreachable"), Styles.STRONG),
        Texts.label(context().text(words), Styles.SECONDARY),
        Texts.label(folder(), Styles.SECONDARY, Styles.PATH),
        Buttons.row(
            Buttons.secondary(
                "look-again",
                context().text("home.again"),
                () -> session().program().files().lookAgain().run())));
  }

  private Node empty() {
    return Boxes.card(
        Texts.heading(context().text("home.empty.title")),
        Texts.paragraph(context().text("home.empty.text")),
        Buttons.row(Buttons.primary("start", context().text("home.empty.start"), this::start)));
  }

  private List<Node> filled(Seen now) {
    List<Node> nodes = new ArrayList<>();
    if (now.writes()) {
      nodes.add(buttons(now.list().years()));
    }
    nodes.add(new YearRows(context(), now.list()));
    if (!now.list().others().isEmpty()) {
      nodes.add(new OtherFilesBox(context(), now.list().others(), now.writes()));
    }
    return nodes;
  }

  private Node buttons(List<YearSummary> all) {
    String start = context().text("home.start");
    return YearOrder.inProgress(all)
        .map(year ->
            Buttons.row(
                Buttons.primary(
                    "continue",
                    context().text("home.continue", Integer.toString(year.year())),
                    () -> open(year)),
                Buttons.secondary("start", start, this::start)))
        .orElseGet(() -> Buttons.row(Buttons.primary("start", start, this::start)));
  }

  private List<Node> files(Seen now) {
    List<Node> links = new ArrayList<>();
    if (now.writes() && now.list().reach() instanceof Reach.Seen) {
      links.add(
          link(
              "open-copy",
              context().text("home.copy"),
              context().text("home.copy.hint"),
              () -> session().program().openCopy().run()));
    }
    links.add(
        link(
            "show-files",
            context().text("home.files"),
            context().text("home.files.hint", folder()),
            () -> session().program().showFiles().run()));
    int binned = now.list().bin().size();
    if (now.writes() && binned > 0) {
      links.add(
          link(
              "bin",
              context().text("home.bin", binned),
              context().text("home.bin.hint"),
              () -> session().goTo(new Page.Bin())));
    }
    return links;
  }

  private static Node link(String id, String words, String hint, Runnable action) {
    return Boxes.stack(Styles.TIGHT, Buttons.link(id, words, action), Texts.hint(hint));
  }

  private String folder() {
    return session().program().files().folder();
  }

  private void goOnWithNewest() {
    if (context().state().access().isFull()) {
      Optional<YearSummary> newest = YearOrder.inProgress(context().state().years());
      newest.ifPresentOrElse(this::open, this::start);
    }
  }

  private void start() {
    session().goTo(new Page.Start());
  }

  private void open(YearSummary year) {
    session().program().openYear().accept(year.id());
  }
}
