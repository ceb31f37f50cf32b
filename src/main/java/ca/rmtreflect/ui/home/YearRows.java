package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LinkRow;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/// A line for each year. One that cannot be opened has a line as well, which says why and leads to
/// what can be done.
final class YearRows extends VBox {

  private final Context context;

  YearRows(Context context, YearList list) {
    this.context = context;
    List<String> titles =
        Stream.concat(
                list.years().stream().map(year -> Integer.toString(year.year())),
                list.inTrouble().stream().map(YearInTrouble::title))
            .toList();
    YearOrder.newestFirst(list.years())
        .forEach(
            year -> getChildren().add(row(year, hasTwin(Integer.toString(year.year()), titles))));
    list.inTrouble().stream()
        .sorted(Comparator.comparing(YearInTrouble::id).reversed())
        .forEach(trouble -> getChildren().add(row(trouble, hasTwin(trouble.title(), titles))));
  }

  private static boolean hasTwin(String title, List<String> titles) {
    return Collections.frequency(titles, title) > 1;
  }

  private LinkRow row(YearSummary year, boolean twin) {
    String status =
        context.text(
            year.state() == AssessmentState.FINISHED ? "home.year.finished" : "home.year.open",
            year.answered(),
            year.asked());
    LinkRow row =
        LinkRow.of(
                "year-" + year.id(), Integer.toString(year.year()), status, () -> open(year.id()))
            .large()
            .under(context.text("home.year.changed", changed(year, twin)));
    if (twin) {
      row.under(fileName(year.id()));
    }
    if (twin && year.copy()) {
      row.tagged(context.text("home.year.copy"));
    }
    if (year.newer()) {
      row.tagged(context.text("home.year.newer"));
    }
    return year.sample() ? row.tagged(context.text("home.year.sample")) : row;
  }

  private LinkRow row(YearInTrouble trouble, boolean twin) {
    LinkRow row =
        LinkRow.of(
                "year-" + trouble.id(),
                trouble.title(),
                context.text("home.trouble"),
                () -> open(trouble.id()))
            .large()
            .under(context.word("home.trouble.", trouble.kind()));
    return twin ? row.under(fileName(trouble.id())) : row;
  }

  /// Where a year has several files, their names tell them apart.
  private static String fileName(String id) {
    return id + ".json";
  }

  private String changed(YearSummary year, boolean twin) {
    return twin
        ? Dates.moment(year.changedAt(), context.language())
        : context.day(year.changedAt().toLocalDate());
  }

  private void open(String id) {
    context.session().program().openYear().accept(id);
  }
}
