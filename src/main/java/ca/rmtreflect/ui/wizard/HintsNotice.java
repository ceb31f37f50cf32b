package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.OwnWords.Box;
import ca.rmtreflect.domain.discretion.Traces;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Says how many boxes may point to a client, with the way to each. It is there to be read before
/// something is finished or handed over, never in the way, and repeats nothing of what was typed.
public final class HintsNotice extends VBox {

  /// More than this many are counted.
  private static final int MOST = 6;

  private final Context context;
  private final BiPredicate<State, Box> counted;

  /// A text is looked at once: on some pages the year changes with every letter.
  private final Map<String, Boolean> known = new HashMap<>();

  private List<Box> shown = List.of();

  /// For a page on which those boxes matter that can be written in.
  public HintsNotice(Context context) {
    this(context, (_, box) -> !(box instanceof Box.Carried));
  }

  /// `counted` tells which boxes matter on the page.
  public HintsNotice(Context context, BiPredicate<State, Box> counted) {
    this.context = context;
    this.counted = counted;
    Boxes.present(this, false);
  }

  public void show(State state) {
    OpenYear year = state.year();
    List<Box> now =
        Traces.boxesOf(year.followed(), this::isTelling).stream()
            .filter(box -> counted.test(state, box))
            .toList();
    if (!now.equals(shown)) {
      shown = now;
      getChildren().setAll(now.isEmpty() ? List.of() : List.of(notice(now, year)));
      Boxes.present(this, !now.isEmpty());
    }
  }

  private boolean isTelling(String text) {
    return known.computeIfAbsent(text, one -> !Traces.in(one).isEmpty());
  }

  private Node notice(List<Box> boxes, OpenYear year) {
    boolean mustReopen =
        year.assessment().isFinished()
            && year.isOurs()
            && !boxes.stream().allMatch(Box.Later.class::isInstance);
    VBox ways = Boxes.stack(Styles.TIGHT);
    for (Box box : boxes.subList(0, Math.min(MOST, boxes.size()))) {
      ways.getChildren().add(way(WayToBox.to(box, context, year), ways.getChildren().size()));
    }
    if (boxes.size() > MOST) {
      ways.getChildren().add(Texts.label(context.text("check.more", boxes.size() - MOST)));
    }
    return Boxes.notice(
        context.text("hints.count", boxes.size()),
        Texts.hint(context.text(mustReopen ? "hints.text.finished" : "hints.text")),
        ways);
  }

  private Node way(WayToBox way, int number) {
    Page.OfYear page = way.page();
    if (page == null) {
      return Texts.label(way.name());
    }
    String id = "hint-" + number;
    Hyperlink link = Buttons.link(id, way.name(), () -> go(page, way.control(), id));
    link.setAccessibleText(context.text("tasks.name", way.name(), context.text("hints.way")));
    return link;
  }

  private void go(Page.OfYear page, String control, String id) {
    if (!page.equals(context.state().page())) {
      context.session().visit(page, id);
    }
    context.session().focus(control);
  }
}
