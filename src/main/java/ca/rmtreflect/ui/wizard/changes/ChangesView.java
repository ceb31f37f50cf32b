package ca.rmtreflect.ui.wizard.changes;

import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.session.YearPair;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is different from the year before, before everything is checked. Each line leads to its
/// page and back.
public final class ChangesView extends PageView {

  private final VBox body = Boxes.stack(Styles.SPACED);
  private @Nullable OpenYear shown;

  public ChangesView(Context context) {
    super(context);
    getStyleClass().add("listing");
    back();
    head(
        context.sectionOf(new Page.Changes()),
        context.text("changes.title"),
        context.text("changes.title"));
    lead(state -> former(state).isPresent() ? context.text("changes.lead") : "");
    add(body);
    refresh(this::showChanges);
    wayOn();
  }

  private void showChanges(State state) {
    OpenYear year = state.year();
    if (year.equals(shown)) {
      return;
    }
    shown = year;
    body.getChildren().clear();
    former(state)
        .map(former -> new YearPair(former, year.evaluated()))
        .ifPresentOrElse(
            pair ->
                body.getChildren()
                    .addAll(new YearBars(context(), pair), new ChangeList(context(), pair, true)),
            () -> body.getChildren().add(Texts.paragraph(context().text("changes.absent"))));
  }

  private static Optional<EvaluatedYear> former(State state) {
    return Optional.ofNullable(state.year().former());
  }
}
