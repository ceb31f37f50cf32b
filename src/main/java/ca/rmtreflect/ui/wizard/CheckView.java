package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.FieldOption;
import ca.rmtreflect.ui.kit.OptionsField.Layout;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.RadioField;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Everything on one page, to read over and change. Its lines are labels and one link each, so that
/// the longest year is shown at once.
public final class CheckView extends PageView {

  /// Under this name the drafts of the page hold what is shown.
  static final String FILTER = "check-filter";

  private final Map<String, Integer> spokenSoFar = new HashMap<>();
  private final List<FilteredSection> sections = new ArrayList<>();
  private final Label none = Texts.paragraph("");

  public CheckView(Context context) {
    super(context);
    OpenYear year = context.year();
    getStyleClass().add("listing");
    back();
    head(
        context.sectionOf(new Page.Check()),
        context.text("check.title"),
        context.text("check.title"));
    if (!year.isReadOnly()) {
      lead(context.text("check.lead"));
    }
    HintsNotice hints = new HintsNotice(context);
    add(hints);
    refresh(hints::show);
    add(new YearGlance(context), new CheckSummary(context));
    DateNotices dates = new DateNotices(context);
    add(dates);
    refresh(dates::show);
    add(filter());
    add(none);
    CheckLines lines = new CheckLines(context);
    year.pack().sections().forEach(section -> addSection(section, lines.of(section)));
    refresh(this::showFiltered);
    add(new NotAskedList(context));
    wayOn();
  }

  private void addSection(Section section, List<CheckLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Label title = Texts.heading(context().text(section.title()));
    VBox rows = Boxes.stack(Styles.RULE);
    Map<String, Node> byQuestion = new HashMap<>();
    for (CheckLine line : lines) {
      CheckRow row = new CheckRow(context(), line, spoken(section, line));
      rows.getChildren().add(row);
      if (section.kind() == SectionKind.CHECKPOINTS) {
        byQuestion.put(line.id(), row);
      }
    }
    VBox all = Boxes.stack(Styles.STACK, title, rows);
    add(all);
    sections.add(new FilteredSection(all, byQuestion));
  }

  /// A section on the page, and its rows by their questions; none in one that has no questions.
  private record FilteredSection(Node all, Map<String, Node> rows) {

    /// Shows what a filter lets through, and says how many questions that is.
    int show(CheckFilter filter, Predicate<String> let) {
      int shown = 0;
      for (var row : rows.entrySet()) {
        boolean lets = let.test(row.getKey());
        Boxes.present(row.getValue(), lets);
        shown += lets ? 1 : 0;
      }
      Boxes.present(all, filter == CheckFilter.EVERYTHING || shown > 0);
      return shown;
    }
  }

  private Field filter() {
    return new RadioField(
            context(),
            new FieldLabel(FILTER, context().text("check.filter")),
            Layout.ROW,
            Stream.of(CheckFilter.values())
                .filter(one -> one.isOffered(context().year()))
                .map(one -> new FieldOption(Slug.of(one), context().word("check.filter.", one)))
                .toList(),
            state -> Optional.of(Slug.of(filter(state))),
            chosen -> session().keepDraft(FILTER, chosen.orElse("")))
        .required()
        .neverLocked();
  }

  private static CheckFilter filter(State state) {
    return state
        .draft(FILTER)
        .flatMap(slug -> Slug.parse(CheckFilter.class, slug))
        .orElse(CheckFilter.EVERYTHING);
  }

  private void showFiltered(State state) {
    CheckFilter filter = filter(state);
    Predicate<String> let = filter.in(state.year());
    int shown = 0;
    for (FilteredSection section : sections) {
      shown += section.show(filter, let);
    }
    none.setText(context().text("check.filter.shown", shown));
    Boxes.present(none, filter != CheckFilter.EVERYTHING);
  }

  /// What a line is called where it is not seen among its neighbours: no two are called the same.
  private String spoken(Section section, CheckLine line) {
    String name = ValueWords.named(line.name());
    String spoken =
        section.kind() == SectionKind.CHECKPOINTS
            ? name
            : context().text("tasks.name", name, context().text(section.title()));
    int times = spokenSoFar.merge(spoken, 1, Integer::sum);
    return times == 1 ? spoken : spoken + " " + times;
  }
}
