package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.question.EntryPlace;
import ca.rmtreflect.ui.question.QuestionFields;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.PageOrder;

/// Looking back and ahead: open questions, learning goals, the day to look at it all again.
public final class OutlookView extends PageView {

  public OutlookView(Context context) {
    super(context);
    Section section = PageOrder.sectionOf(new Page.Outlook(), context.year().pack()).orElseThrow();
    back();
    head(context.text(section.title()));
    lead(context.text(section.intro()));
    // The goals take up the last of the open questions; the day to come back ends the page.
    section.items().stream()
        .filter(item -> !(item instanceof Item.Day))
        .forEach(item -> add(QuestionFields.field(context, item, EntryPlace.REFLECTIONS)));
    GoalsView goals = new GoalsView(context);
    add(goals);
    refresh(goals::show);
    check(goals::problem);
    section.items().stream()
        .filter(Item.Day.class::isInstance)
        .forEach(item -> add(QuestionFields.field(context, item, EntryPlace.REFLECTIONS)));
    add(Buttons.row(goals.removal()));
    wayOn();
  }
}
