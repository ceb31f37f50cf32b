package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What to expect, and the beginning of a year. Who has been here before begins at once.
public final class StartView extends PageView {

  /// `pack` is the questionnaire that a new year would ask.
  public StartView(Context context, Pack pack) {
    super(context);
    back();
    head(context.text("start.title"));
    lead(context.text("start.lead"));
    NewYearView newYear = new NewYearView(context);
    VBox facts = facts(pack);
    boolean first = context.state().years().isEmpty();
    if (!first) {
      facts.getStyleClass().add(Styles.RULE);
    }
    add(first ? facts : newYear, first ? newYear : facts);
    refresh(newYear::show);
    check(newYear::problem);
    next(newYear::begin);
    wayOn(Buttons.primary("begin", context.text("start.begin"), this::goOn));
  }

  private VBox facts(Pack pack) {
    PackExtent extent = PackExtent.of(pack);
    VBox facts =
        Boxes.stack(
            "facts",
            fact("what"),
            fact(
                "long",
                context()
                    .text(
                        "start.long",
                        extent.most(),
                        extent.notPractising(),
                        extent.fewestWithout(),
                        extent.mostWithout()),
                context()
                    .text(
                        "start.long.reading",
                        PackExtent.readingMinutes(pack, context().language())),
                context().text("start.long.around")),
            fact("hand"),
            fact("who", context().text("start.who"), context().text("start.lost")),
            fact("clients"),
            fact("not"),
            fact("basis", context().text(pack.basis())));
    return facts;
  }

  private Node fact(String name) {
    return fact(name, context().text("start." + name));
  }

  private Node fact(String name, String... paragraphs) {
    VBox fact =
        Boxes.stack(
            Styles.STACK, Texts.label(context().text("start." + name + ".title"), Styles.STRONG));
    for (String paragraph : paragraphs) {
      fact.getChildren().add(Texts.paragraph(paragraph));
    }
    return fact;
  }
}
