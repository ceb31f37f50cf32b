package ca.rmtreflect.ui.home;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A line for each year but the one that has a card of its own. One that cannot be opened has a
/// line as well, which says why and leads to what can be done; and so has one whose file is still
/// to be read.
final class YearRows extends VBox {

  private final Context context;
  private List<String> titles = List.of();
  private Map<Line, Node> lines = new HashMap<>();

  /// What makes a line another line: what it shows, and whether it has a twin.
  private record Line(String title, Object shown, boolean twin) {}

  YearRows(Context context) {
    this.context = context;
  }

  /// Lines that say the same as before are left as they are, and so is the focus in them.
  void show(YearList list, Optional<YearSummary> current) {
    titles =
        Stream.of(
                list.years().stream().map(year -> Integer.toString(year.year())),
                list.inTrouble().stream().map(YearInTrouble::title),
                list.unread().stream().map(FileTrouble::title))
            .flatMap(all -> all)
            .toList();
    List<Line> now = new ArrayList<>();
    YearOrder.newestFirst(list.years()).stream()
        .filter(year -> !current.equals(Optional.of(year)))
        .forEach(year -> now.add(line(Integer.toString(year.year()), year)));
    list.unread().reversed().forEach(id -> now.add(line(FileTrouble.title(id), id)));
    now.sort(Comparator.comparing(Line::title).reversed());
    list.inTrouble().stream()
        .sorted(Comparator.comparing(YearInTrouble::id).reversed())
        .forEach(trouble -> now.add(line(trouble.title(), trouble)));
    Map<Line, Node> nodes = new HashMap<>();
    now.forEach(line -> nodes.put(line, lines.containsKey(line) ? lines.get(line) : node(line)));
    lines = nodes;
    Boxes.update(this, now.stream().map(nodes::get).toList());
    Boxes.present(this, !now.isEmpty());
  }

  /// Whether another reflection for the same year is there.
  boolean isTwin(YearSummary year) {
    return hasTwin(Integer.toString(year.year()));
  }

  private Line line(String title, Object shown) {
    return new Line(title, shown, hasTwin(title));
  }

  private Node node(Line line) {
    return switch (line.shown()) {
      case YearSummary year -> YearRow.of(context, year, line.twin());
      case YearInTrouble trouble -> YearRow.of(context, trouble, line.twin());
      default -> YearRow.unread(context, line.title());
    };
  }

  private boolean hasTwin(String title) {
    return Collections.frequency(titles, title) > 1;
  }
}
