package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.EnteredDate;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.evaluation.DateRemark;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.RestList;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Drafts.Unclear;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.wizard.actions.ActionsView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// The dates of the year that are worth a second look, each with the way there: those that were not
/// understood, and those that are odd.
final class DateNotices extends VBox {

  /// More than this many are opened by a press.
  private static final int MOST = 8;

  private final Context context;
  private List<Line> shown = List.of();

  /// What there is to say about a date, and the field where it stands.
  private record Line(String words, boolean mistake, Page.OfYear page, String field) {}

  DateNotices(Context context) {
    this.context = context;
    Boxes.present(this, false);
  }

  void show(State state) {
    OpenYear year = state.year();
    List<Line> lines =
        Stream.concat(
                state.unclear().stream()
                    .filter(one -> !one.page().equals(state.page()))
                    .map(this::unclear),
                DateRemark.of(year.assessment(), year.evaluation().asOf()).stream()
                    .filter(remark -> !isHidden(remark.entered()))
                    .map(remark -> remark(remark, year)))
            .toList();
    if (lines.equals(shown)) {
      return;
    }
    shown = lines;
    String title = context.text("date.notices");
    List<Hyperlink> links = new ArrayList<>();
    for (Line line : lines) {
      String id = "date-" + links.size();
      links.add(Buttons.link(id, line.words(), () -> goTo(line, id)));
    }
    RestList list = new RestList(context, "rest-dates", title, MOST, links);
    getChildren()
        .setAll(
            lines.stream().anyMatch(Line::mistake)
                ? Boxes.notice(title, list)
                : Boxes.card(Texts.label(title, Styles.STRONG), list));
    Boxes.present(this, !lines.isEmpty());
  }

  private void goTo(Line line, String id) {
    if (!line.page().equals(context.state().page())) {
      context.session().visit(line.page(), id);
    }
    if (!line.field().isEmpty()) {
      context.session().focus(line.field());
    }
  }

  private Line unclear(Unclear unclear) {
    String where = context.sectionOf(unclear.page());
    String words = context.text("date.unclear", where, unclear.text());
    return new Line(words, true, unclear.page(), unclear.field());
  }

  /// The form does not show the field.
  private static boolean isHidden(EnteredDate entered) {
    return entered.place() instanceof EnteredDate.OfAccount && entered.isSettled();
  }

  private Line remark(DateRemark remark, OpenYear year) {
    return switch (remark.entered().place()) {
      case EnteredDate.OfItem(var item, var profile) ->
          line(
              year.pack().item(item).map(one -> context.text(one.question())).orElse(item),
              remark,
              profile ? new Page.Profile() : new Page.Outlook(),
              item);
      case EnteredDate.OfAccount(var account, var field) ->
          line(
              context.text("tasks.name", context.nameOf(account), context.nameOf(field)),
              remark,
              new Page.AccountForm(account.id()),
              "form-" + field.slug());
      case EnteredDate.OfGoal(var index, _) ->
          line(
              context.word("goal.box.", Goal.Part.TEXT, index + 1),
              remark,
              new Page.Outlook(),
              GoalView.dueId(index));
      case EnteredDate.OfAction(var action) ->
          line(
              name(action),
              remark,
              new Page.Actions(),
              ActionsView.dueId(year.evaluation().plan(), action));
      case EnteredDate.OfDoneAction(var action) ->
          line(
              name(action),
              remark,
              new Page.Actions(),
              ActionsView.doneOnId(year.evaluation().plan(), action));
      case EnteredDate.OfDeclaration() ->
          line(context.text("report.declaration"), remark, new Page.Finish(), FinishView.DATE);
    };
  }

  private String name(Action action) {
    return action.text().isBlank()
        ? context.text("question.action")
        : context.text("date.quoted", ValueWords.named(action.text().text()));
  }

  private Line line(String name, DateRemark remark, Page.OfYear page, String field) {
    String words = Dates.remark(remark, context.messages());
    return new Line(context.text("check.named", name, words), remark.isMistake(), page, field);
  }
}
