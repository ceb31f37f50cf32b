package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.ui.kit.AnswerBar;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FittingRow;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Program;
import ca.rmtreflect.ui.session.YearSummary;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The year that the person is in: how it stands, and the way on.
final class YearCard extends VBox {

  private final Context context;
  private final YearSummary year;
  private final Program program;

  /// `twin` says that another reflection for the year is there; `start` offers the next year, where
  /// that is what comes next.
  YearCard(Context context, YearSummary year, boolean twin, Button start) {
    this.context = context;
    this.year = year;
    this.program = context.session().program();
    getStyleClass().addAll(Styles.CARD, "year-card");
    YearWords words = new YearWords(context, year);
    FittingRow head = new FittingRow("year-card-head", Texts.label(words.title(), Styles.TITLE));
    words.tags(twin).forEach(tag -> head.getChildren().add(Texts.tag(tag)));
    head.getChildren()
        .addAll(Texts.label(words.status(), Styles.MUTED), Texts.caption(words.changed(twin)));
    getChildren().addAll(head, new AnswerBar(context, year.counts(), year.asked()));
    if (twin) {
      getChildren().add(Texts.caption(words.fileName()));
    }
    addWays(start);
  }

  private Button wayOn() {
    return Buttons.primary("continue", wayOnWords(), this::goOn);
  }

  private String wayOnWords() {
    LocalizedText section = year.wayOn().section();
    return section == null
        ? context.text("home.continue", Integer.toString(year.year()))
        : context.text("home.continue.section", context.text(section));
  }

  boolean isOpen() {
    return year.state() == AssessmentState.OPEN;
  }

  void goOn() {
    program.openYearAt().accept(year.id(), year.wayOn().page());
  }

  /// The way on beside the sections, where there is one; what is needed now and then below.
  private void addWays(Button start) {
    Node sections = link("year-" + year.id(), "home.year.sections", new Page.Overview());
    if (context.state().access().isFull()) {
      getChildren()
          .addAll(
              Buttons.row(isOpen() ? wayOn() : start, sections), Buttons.row(record(), earlier()));
    } else {
      getChildren().add(Buttons.row(sections, record(), earlier()));
    }
  }

  private Node record() {
    return link("record-" + year.id(), "home.year.record", new Page.Export());
  }

  private Node link(String id, String words, Page.OfYear page) {
    return Buttons.link(
        id, context.text(words), () -> program.openYearAt().accept(year.id(), page));
  }

  private Node earlier() {
    return Buttons.link(
        "earlier-" + year.id(),
        context.text("home.year.earlier"),
        () -> program.files().showEarlier().accept(year.id()));
  }
}
