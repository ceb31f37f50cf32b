package ca.rmtreflect.ui.home;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/// A line for each year but the one that has a card of its own. One that cannot be opened has a
/// line as well, which says why and leads to what can be done.
final class YearRows extends VBox {

  private final List<String> titles;

  YearRows(Context context, YearList list, Optional<YearSummary> current) {
    titles =
        Stream.concat(
                list.years().stream().map(year -> Integer.toString(year.year())),
                list.inTrouble().stream().map(YearInTrouble::title))
            .toList();
    YearOrder.newestFirst(list.years()).stream()
        .filter(year -> !current.equals(Optional.of(year)))
        .forEach(year -> getChildren().add(YearRow.of(context, year, isTwin(year))));
    list.inTrouble().stream()
        .sorted(Comparator.comparing(YearInTrouble::id).reversed())
        .forEach(
            trouble -> getChildren().add(YearRow.of(context, trouble, hasTwin(trouble.title()))));
    Boxes.present(this, !getChildren().isEmpty());
  }

  /// Whether another reflection for the same year is there.
  boolean isTwin(YearSummary year) {
    return hasTwin(Integer.toString(year.year()));
  }

  private boolean hasTwin(String title) {
    return Collections.frequency(titles, title) > 1;
  }
}
