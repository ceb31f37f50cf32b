package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LinkRow;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The years, newest first, and how to begin another one.
public final class HomeView extends PageView {

  private final VBox years = Boxes.stack(Styles.SPACED);
  private @Nullable List<YearSummary> shown;

  public HomeView(Context context) {
    super(context);
    wide();
    head(context.text("home.title"));
    lead(context.text("home.lead"));
    add(years, files());
    next(this::goOnWithNewest);
    refresh(this::showYears);
  }

  private void showYears(State state) {
    if (state.years().equals(shown)) {
      return;
    }
    shown = state.years();
    List<YearSummary> sorted = Years.newestFirst(shown);
    years.getChildren().setAll(sorted.isEmpty() ? List.of(empty()) : filled(sorted));
  }

  private Node empty() {
    return Boxes.card(
        Texts.heading(context().text("home.empty.title")),
        Texts.paragraph(context().text("home.empty.text")),
        Buttons.row(Buttons.primary("start", context().text("home.empty.start"), this::start)));
  }

  private List<Node> filled(List<YearSummary> sorted) {
    VBox list = new VBox();
    sorted.forEach(year -> list.getChildren().add(row(year)));
    String start = context().text("home.start");
    Node buttons =
        Years.inProgress(sorted)
            .map(year ->
                Buttons.row(
                    Buttons.primary(
                        "continue",
                        context().text("home.continue", number(year)),
                        () -> open(year)),
                    Buttons.secondary("start", start, this::start)))
            .orElseGet(() -> Buttons.row(Buttons.primary("start", start, this::start)));
    return List.of(buttons, list);
  }

  private LinkRow row(YearSummary year) {
    String title = number(year);
    String status =
        context()
            .text(
                year.state() == AssessmentState.FINISHED ? "home.year.finished" : "home.year.open",
                year.answered(),
                year.asked());
    LinkRow row =
        LinkRow.of("year-" + year.id(), title, status, () -> open(year))
            .large()
            .under(
                context()
                    .text("home.year.changed", Dates.day(year.changedOn(), context().language())));
    return year.sample() ? row.tagged(context().text("home.year.sample")) : row;
  }

  private Node files() {
    return Boxes.stack(
        Styles.LOOSE,
        Boxes.stack(
            Styles.TIGHT,
            Buttons.link(
                "open-copy",
                context().text("home.copy"),
                () -> context().session().outside().openCopy().run()),
            Texts.hint(context().text("home.copy.hint"))),
        Boxes.stack(
            Styles.TIGHT,
            Buttons.link(
                "show-files",
                context().text("home.files"),
                () -> context().session().outside().showFiles().run()),
            Texts.hint(context().text("home.files.hint"))));
  }

  private void goOnWithNewest() {
    Optional<YearSummary> newest = Years.inProgress(context().state().years());
    newest.ifPresentOrElse(this::open, this::start);
  }

  private void start() {
    context().session().goTo(new Page.Start());
  }

  private void open(YearSummary year) {
    context().session().outside().openYear().accept(year.id());
  }

  private static String number(YearSummary year) {
    return Integer.toString(year.year());
  }
}
