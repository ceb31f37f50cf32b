package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LinkRow;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.Comparator;
import javafx.scene.layout.VBox;

/// A line for each year. One that cannot be opened has a line as well, which says why and leads to
/// what can be done.
final class YearRows extends VBox {

  private final Context context;

  YearRows(Context context, YearList list) {
    this.context = context;
    Years.newestFirst(list.years()).forEach(year -> getChildren().add(row(year)));
    list.inTrouble().stream()
        .sorted(Comparator.comparing(YearInTrouble::id).reversed())
        .forEach(trouble -> getChildren().add(row(trouble)));
  }

  private LinkRow row(YearSummary year) {
    String status =
        context.text(
            year.state() == AssessmentState.FINISHED ? "home.year.finished" : "home.year.open",
            year.answered(),
            year.asked());
    LinkRow row =
        LinkRow.of(
                "year-" + year.id(), Integer.toString(year.year()), status, () -> open(year.id()))
            .large()
            .under(
                context.text("home.year.changed", Dates.day(year.changedOn(), context.language())));
    if (year.newer()) {
      row.tagged(context.text("home.year.newer"));
    }
    return year.sample() ? row.tagged(context.text("home.year.sample")) : row;
  }

  private LinkRow row(YearInTrouble trouble) {
    return LinkRow.of(
            "year-" + trouble.id(),
            trouble.title(),
            context.text("home.trouble"),
            () -> open(trouble.id()))
        .large()
        .under(context.messages().word("home.trouble.", trouble.kind()));
  }

  private void open(String id) {
    context.session().outside().openYear().accept(id);
  }
}
