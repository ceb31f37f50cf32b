package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.YearField;
import ca.rmtreflect.ui.question.EntryPlace;
import ca.rmtreflect.ui.question.QuestionFields;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.PageOrder;
import ca.rmtreflect.ui.session.State;
import javafx.scene.layout.VBox;

/// The year, and a few facts that decide what is asked.
public final class ProfileView extends PageView {

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
    add(year);
    add(twice);
    refresh(this::showTwice);
    section.items().forEach(item -> add(QuestionFields.field(context, item, EntryPlace.PROFILE)));
    wayOn();
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
