package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Everything on one page, to read over and change. Its lines are labels and one link each, so that
/// the longest year is shown at once.
public final class CheckView extends PageView {

  private final Map<String, Integer> spokenSoFar = new HashMap<>();

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
    HintsNotice hints = new HintsNotice(context, (_, _) -> true);
    add(hints);
    refresh(hints::show);
    add(new YearGlance(context), new CheckSummary(context));
    DateNotices dates = new DateNotices(context);
    add(dates);
    refresh(dates::show);
    CheckLines lines = new CheckLines(context);
    year.pack().sections().forEach(section -> addSection(section, lines.of(section)));
    add(new NotAskedList(context));
    wayOn();
  }

  private void addSection(Section section, List<CheckLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Label title = Texts.heading(context().text(section.title()));
    VBox rows = Boxes.stack(Styles.RULE);
    lines.forEach(
        line -> rows.getChildren().add(new CheckRow(context(), line, spoken(section, line))));
    add(Boxes.stack(Styles.STACK, title, rows));
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
