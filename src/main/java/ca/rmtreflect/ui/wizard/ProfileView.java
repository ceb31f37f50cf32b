package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.YearField;
import ca.rmtreflect.ui.question.EntryPlace;
import ca.rmtreflect.ui.question.QuestionFields;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Focus;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.PageOrder;
import ca.rmtreflect.ui.session.State;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The year, and a few facts that decide what is asked.
public final class ProfileView extends PageView {

  private static final String CHANGE = "year-change";

  private final VBox twice = new VBox();
  private int shownTwice;

  public ProfileView(Context context) {
    super(context);
    Section section = PageOrder.sectionOf(new Page.Profile(), context.year().pack()).orElseThrow();
    back();
    head(context.text(section.title()));
    lead(context.text(section.intro()));
    YearField year =
        new YearField(
            context,
            new FieldLabel("year", context.text("profile.year")),
            state -> state.year().assessment().year(),
            number ->
                context
                    .session()
                    .update(
                        Edit.typing("year", "edit.year"),
                        assessment -> assessment.withYear(number)));
    Node asked = asked();
    add(asked);
    add(year);
    refresh(state -> {
      boolean change = isChanging(state);
      Boxes.present(asked, !change);
      Boxes.present(year, change);
    });
    add(twice);
    refresh(this::showTwice);
    section.items().forEach(item -> add(QuestionFields.field(context, item, EntryPlace.PROFILE)));
    wayOn();
  }

  /// The year was given when it was begun. It is shown here, and asked again only by request.
  private Node asked() {
    Label words = Texts.label("", Styles.STRONG);
    refresh(state ->
        words.setText(
            context()
                .text("profile.year.shown", Integer.toString(state.year().assessment().year()))));
    Hyperlink change =
        Buttons.link(
            CHANGE,
            context().text("profile.year.change"),
            () -> {
              session().keepDraft(CHANGE, CHANGE);
              session().focus("year");
            });
    refresh(state -> Boxes.present(change, !state.isReadOnly()));
    return Buttons.row(words, change);
  }

  private static boolean isChanging(State state) {
    Focus focus = state.focus();
    return state.draft(CHANGE).isPresent()
        || state.draft("year").isPresent()
        || (focus != null && focus.field().equals("year"));
  }

  /// Two reflections for one year are seldom meant.
  private void showTwice(State state) {
    Assessment open = state.year().assessment();
    boolean another =
        !open.sample()
            && state.years().stream()
                .filter(one -> !one.sample() && !one.id().equals(open.id()))
                .anyMatch(one -> one.year() == open.year());
    int now = another ? open.year() : 0;
    Boxes.present(twice, another);
    if (now != shownTwice && another) {
      twice
          .getChildren()
          .setAll(
              Boxes.notice(
                  context().text("profile.year.twice", Integer.toString(now)),
                  Texts.hint(context().text("profile.year.twice.text"))));
    }
    shownTwice = now;
  }
}
