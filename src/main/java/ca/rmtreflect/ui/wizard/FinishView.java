package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.DateSense;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.DateField;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.RestList;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.TextLine;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Hyperlink;

/// The declaration, and the end of the year. Questions without an answer are named and stand in
/// nobody's way.
public final class FinishView extends PageView {

  /// More than this many questions are opened by a press.
  private static final int MOST = 6;

  static final String NAME = "declaration-name";
  private static final String GIVEN = "registered-name";
  static final String DATE = "declaration-date";

  public FinishView(Context context) {
    super(context);
    String title = context.text("finish.title");
    back();
    head(context.sectionOf(new Page.Finish()), title, title);
    HintsNotice hints = new HintsNotice(context);
    add(hints);
    refresh(hints::show);
    addUnanswered(context.year().evaluation().unanswered());
    add(
        Boxes.stack(
            Styles.STACK,
            Texts.heading(context.text("finish.declaration.title")),
            Texts.paragraph(context.text("declaration.statement"))));
    addName();
    addDate();
    DateNotices dates = new DateNotices(context);
    add(dates);
    refresh(dates::show);
    if (!context.state().isReadOnly()) {
      addFinish();
    } else if (context.year().assessment().isFinished()) {
      next(() -> context.session().goTo(new Page.Done()));
      wayOn();
    } else {
      next(() -> context.session().goTo(new Page.Overview()));
      wayOn();
    }
  }

  private void addUnanswered(List<Item.Checkpoint> unanswered) {
    if (unanswered.isEmpty()) {
      lead(context().text("finish.all-answered"));
      return;
    }
    String title = context().text("finish.unanswered", unanswered.size());
    List<Hyperlink> links = unanswered.stream().map(this::link).toList();
    add(
        Boxes.notice(
            title,
            Texts.hint(context().text("finish.unanswered.text")),
            new RestList(context(), "rest-open", title, MOST, links)));
  }

  private Hyperlink link(Item.Checkpoint checkpoint) {
    String id = "open-" + checkpoint.id();
    return Buttons.link(
        id,
        context().text(checkpoint.title()),
        () -> session().visit(new Page.Checkpoint(checkpoint.id()), id));
  }

  private void addName() {
    add(
        new WordsField(
            context(),
            new FieldLabel(NAME, context().text("finish.name"), context().text("finish.name.hint")),
            new TextLine(),
            FinishView::name,
            typed -> {
              // In this order no state in between says what the box no longer holds.
              edit(NAME, before -> new Declaration(typed, before.date()));
              session().keepDraft(NAME, typed);
            }));
    check(state ->
        name(state).isBlank()
            ? Optional.of(new FieldProblem(NAME, "finish.name.missing"))
            : Optional.empty());
  }

  private void addDate() {
    DateField date =
        new DateField(
            context(),
            new FieldLabel(DATE, context().text("finish.date")),
            DateSense.PRESENT,
            state -> Optional.ofNullable(declaration(state).date()),
            day -> edit(DATE, before -> new Declaration(before.name(), day.orElse(null))));
    add(Boxes.stack(Styles.STACK, date, today()));
    refresh(date::show);
    check(date::problem);
    check(state ->
        declaration(state).date() == null && date.problem(state).isEmpty()
            ? Optional.of(new FieldProblem(DATE, "finish.date.missing"))
            : Optional.empty());
  }

  private Hyperlink today() {
    String day = context().day(session().today());
    Hyperlink link = Buttons.link("today", context().text("finish.today", day), this::putInToday);
    refresh(state ->
        Boxes.present(
            link,
            declaration(state).date() == null
                && state.draft(DATE).filter(text -> !text.isEmpty()).isEmpty()
                && !state.isReadOnly()));
    return link;
  }

  private void putInToday() {
    session().dropDraft(DATE);
    edit(DATE, before -> new Declaration(before.name(), session().today()));
    session().focus(DATE);
  }

  private void addFinish() {
    String year = Integer.toString(context().year().assessment().year());
    next(this::finish);
    add(Texts.hint(context().text("finish.what")));
    wayOn(Buttons.primary("finish", context().text("finish.finish", year), this::goOn));
  }

  /// The name that was given with the practice stands there, until the person writes another.
  private static String name(State state) {
    Assessment year = state.year().assessment();
    String name = year.declaration().name();
    boolean untouched = name.isBlank() && state.draft(NAME).isEmpty() && !state.isReadOnly();
    Entry given = year.profile().get(GIVEN);
    return untouched && given != null && given.value() instanceof Value.Written(var text)
        ? text.text()
        : name;
  }

  private void finish() {
    String name = name(context().state());
    edit(NAME, before -> new Declaration(name, before.date()));
    session().finish();
    session().goTo(new Page.Done());
  }

  private void edit(String field, UnaryOperator<Declaration> change) {
    session()
        .update(
            Edit.typing(field, "edit.declaration"),
            assessment -> assessment.withDeclaration(change.apply(assessment.declaration())));
  }

  private static Declaration declaration(State state) {
    return state.year().assessment().declaration();
  }
}
