package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// What to expect, in a few words, and the beginning of a year. Who has been here before begins at
/// once.
public final class StartView extends PageView {

  private static final String MORE = "more";

  /// `pack` is the questionnaire that a new year would ask.
  public StartView(Context context, Pack pack) {
    super(context);
    back();
    head(context.text("start.title"));
    lead(context.text("start.lead"));
    add(new StaleNotice(context, pack));
    NewYearView newYear = new NewYearView(context, pack);
    VBox intro =
        Boxes.stack(
            Styles.STACK,
            Texts.paragraph(context.text("start.long", PackExtent.aboutQuestions(pack))),
            Texts.paragraph(context.text("start.brief")),
            Texts.paragraph(context.text("start.not")));
    VBox facts = facts(pack);
    facts.getStyleClass().add(Styles.RULE);
    if (context.state().years().isEmpty()) {
      add(intro, newYear, more(facts), facts);
    } else {
      add(newYear, intro, more(facts), facts);
    }
    refresh(newYear::show);
    check(newYear::problem);
    next(newYear::begin);
    wayOn(Buttons.primary("begin", context.text("start.begin"), this::goOn));
  }

  /// What is good to know and no condition for beginning unfolds.
  private Hyperlink more(VBox facts) {
    Hyperlink link = Buttons.link(MORE, context().text("start.more"), this::unfold);
    refresh(state -> {
      boolean open = state.draft(MORE).isPresent();
      Boxes.present(facts, open);
      link.setText(context().text(open ? "start.less" : "start.more"));
    });
    return link;
  }

  private void unfold() {
    if (context().state().draft(MORE).isPresent()) {
      session().dropDraft(MORE);
    } else {
      session().keepDraft(MORE, MORE);
    }
  }

  private VBox facts(Pack pack) {
    return Boxes.stack(
        "facts",
        fact("what"),
        fact(
            "reading",
            context().text("start.reading", PackExtent.readingMinutes(pack, context().language())),
            context().text("start.around")),
        fact("hand"),
        fact("who", context().text("start.who"), context().text("start.lost")),
        fact("clients"),
        fact("basis", context().text(pack.basis())));
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
