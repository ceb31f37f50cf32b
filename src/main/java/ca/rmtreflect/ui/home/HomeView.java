package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Program;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearList.Reach;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The year that the person is in as a card, the others as lines, and what else there is to do.
/// Nothing that lies in their folder is left out, readable or not.
public final class HomeView extends PageView {

  private final VBox years = Boxes.stack(Styles.SPACED);
  private final YearRows rows;
  private final VBox others;
  private final VBox links = Boxes.stack(Styles.STACK);
  private Optional<YearCard> card = Optional.empty();
  private @Nullable Seen shown;

  /// What the page hangs on.
  private record Seen(YearList list, boolean writes) {}

  /// `newest` is the questionnaire that a new year would answer.
  public HomeView(Context context, Pack newest) {
    super(context);
    rows = new YearRows(context);
    others = Boxes.stack(Styles.STACK, Texts.heading(context.text("home.others.years")), rows);
    wide();
    head(context.text("home.title"));
    add(years, new StaleNotice(context, newest), links);
    next(this::goOnWithTheYear);
    refresh(this::showAll);
  }

  private void showAll(State state) {
    Seen now = new Seen(state.list(), state.access().isFull());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    Boxes.update(years, body(now));
    links.getChildren().setAll(links(now));
  }

  private List<Node> body(Seen now) {
    return switch (now.list().reach()) {
      case Reach.NotYet() -> List.of(Texts.paragraph(context().text("home.looking")));
      case Reach.Failed(var words) -> List.of(unreachable(words));
      case Reach.Reading _ -> filled(now);
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
    Optional<YearSummary> current = YearOrder.current(now.list());
    rows.show(now.list(), current);
    card = current.map(year -> new YearCard(context(), year, rows.isTwin(year), startButton()));
    if (card.isPresent()) {
      nodes.add(card(card.get(), current.get()));
    } else if (now.writes() && isSeen(now)) {
      nodes.add(Buttons.row(startButton()));
    }
    if (rows.isVisible()) {
      nodes.add(others);
    }
    if (!now.list().others().isEmpty()) {
      nodes.add(new OtherFilesBox(context(), now.list().others(), now.writes()));
    }
    return nodes;
  }

  private Node card(YearCard card, YearSummary year) {
    return year.actions().isEmpty()
        ? card
        : new TwoCards(context(), card, new NextActions(context(), year));
  }

  private Button startButton() {
    return Buttons.primary("start", startWords(), this::start);
  }

  private String startWords() {
    int next = YearOrder.next(session().today().getYear(), context().state().years());
    return context().text("home.start", Integer.toString(next));
  }

  /// What else there is to do. The year that is in progress comes first, a further one after it.
  private List<Node> links(Seen now) {
    FlowPane row = Buttons.row();
    boolean seen = isSeen(now);
    if (now.writes() && seen && YearOrder.inProgress(now.list().years()).isPresent()) {
      row.getChildren().add(link("start", startWords(), "", this::start));
    }
    if (seen && now.list().years().size() > 1) {
      row.getChildren()
          .add(
              link(
                  "compare",
                  context().text("home.compare"),
                  "",
                  () -> session().goTo(new Page.TwoYears(Optional.empty()))));
    }
    Program program = session().program();
    row.getChildren()
        .addAll(
            link("sample", context().text("home.sample"), "home.sample.hint", program.openSample()),
            link(
                "paper-form",
                context().text("home.form"),
                "home.form.hint",
                () -> session().goTo(new Page.PaperForm())));
    if (now.writes() && seen) {
      row.getChildren()
          .add(
              link("open-copy", context().text("home.copy"), "home.copy.hint", program.openCopy()));
    }
    row.getChildren()
        .add(link("show-files", context().text("home.files"), "", program.showFiles()));
    int binned = now.list().bin().size();
    if (now.writes() && binned > 0) {
      row.getChildren()
          .add(
              link(
                  "bin",
                  context().text("home.bin", binned),
                  "home.bin.hint",
                  () -> session().goTo(new Page.Bin())));
    }
    return List.of(row, Texts.caption(context().text("home.files.hint", folder())));
  }

  private Node link(String id, String words, String hint, Runnable action) {
    Hyperlink link = Buttons.link(id, words, action);
    if (!hint.isEmpty()) {
      link.setAccessibleHelp(context().text(hint));
    }
    return link;
  }

  private String folder() {
    return session().program().files().folder();
  }

  /// Which year comes next is known once all have been looked at.
  private void goOnWithTheYear() {
    if (context().state().access().isFull()) {
      card.filter(YearCard::isOpen)
          .ifPresentOrElse(
              YearCard::goOn,
              () -> {
                if (!(context().state().list().reach() instanceof Reach.Reading)) {
                  start();
                }
              });
    }
  }

  private static boolean isSeen(Seen now) {
    return now.list().reach() instanceof Reach.Seen;
  }

  private void start() {
    session().goTo(new Page.Start());
  }
}
