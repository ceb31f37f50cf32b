package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.CalendarFile;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.RestList;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// After finishing: a word of thanks, what was made and where it is, what to do next, and what
/// comes next year.
public final class DoneView extends PageView {

  /// More than this many actions are opened by a press.
  private static final int MOST = 6;

  public DoneView(Context context) {
    super(context);
    int year = context.year().assessment().year();
    head(context.text("done.title", Integer.toString(year)));
    lead(context.text("done.lead"));
    withoutTasks();
    add(
        new YearGlance(context),
        made(),
        actions(),
        step(context.text("done.next.title", Integer.toString(year + 1)), returning()));
    wayOn(
        Buttons.secondary(
            "years", context.text("done.years"), () -> session().goTo(new Page.Home())));
  }

  private static VBox step(String title, String words, Node... more) {
    VBox step = Boxes.stack(Styles.STACK, Texts.heading(title), Texts.paragraph(words));
    step.getChildren().addAll(more);
    return step;
  }

  /// What there is by now, and where it lies; the record is made from here.
  private Node made() {
    Session session = session();
    VBox step = step(context().text("done.made.title"), context().text("done.made"));
    if (context().state().exporting().progress() instanceof ExportProgress.Made made) {
      step.getChildren()
          .addAll(
              Texts.paragraph(context().text("done.made.record", made.paths().size())),
              Boxes.stack(
                  Styles.TIGHT, made.paths().stream().map(DoneView::path).toArray(Node[]::new)));
    } else {
      step.getChildren().add(Texts.paragraph(context().text("done.record")));
    }
    step.getChildren()
        .addAll(
            Buttons.row(
                Buttons.primary(
                    "export",
                    context().text("done.record.make"),
                    () -> session.visit(new Page.Export(), "export")),
                Buttons.secondary(
                    "reminders",
                    context().text("done.reminders"),
                    () -> CalendarFile.makeAll(session)),
                Buttons.secondary(
                    "save-copy",
                    context().text("done.copy.save"),
                    () -> session.program().saveElsewhere().run())),
            Texts.hint(context().text("done.copy")),
            Texts.hint(context().text("done.reminders.hint")),
            Buttons.row(
                Buttons.link(
                    "show-files",
                    context().text("done.copy.show"),
                    () -> session.program().showFiles().run()),
                Buttons.link(
                    "overview",
                    context().text("done.overview"),
                    () -> session.goTo(new Page.Overview()))));
    return step;
  }

  private static Label path(String path) {
    return Texts.label(path, Styles.SECONDARY, Styles.PATH);
  }

  private Node actions() {
    List<Action> open =
        PlannedAction.byDate(context().year().evaluation().plan()).stream()
            .map(PlannedAction::action)
            .filter(Objects::nonNull)
            .map(context().year().followUp()::on)
            .filter(Action::isOpen)
            .toList();
    VBox list = Boxes.stack(Styles.STACK, Texts.heading(context().text("done.actions.title")));
    if (open.isEmpty()) {
      list.getChildren().add(Texts.paragraph(context().text("done.actions.none")));
    } else {
      String title = context().text("done.actions.title");
      list.getChildren().add(new RestList(context(), "rest-actions", title, MOST, lines(open)));
    }
    int unplanned = context().year().evaluation().unplanned().size();
    if (unplanned > 0) {
      list.getChildren().add(Texts.hint(context().text("report.next.unwritten", unplanned)));
    }
    list.getChildren()
        .add(
            Buttons.link(
                "plan",
                context().text("done.plan"),
                () -> session().visit(new Page.Actions(), "plan")));
    return list;
  }

  private List<Node> lines(List<Action> open) {
    List<Node> lines = new ArrayList<>();
    for (Action action : open) {
      VBox line = Boxes.stack(Styles.TIGHT, Texts.bullets(List.of(line(action))));
      line.setId("done-action-" + lines.size());
      if (action.due() != null) {
        Hyperlink remind =
            CalendarFile.link(context(), "done-remind-" + lines.size(), () -> action);
        remind.setAccessibleText(
            context().text("reminder.add.name", remind.getText(), line(action)));
        line.getChildren().add(Buttons.row(remind));
      }
      lines.add(line);
    }
    return lines;
  }

  private String line(Action action) {
    String text = ValueWords.preview(action.text().text());
    LocalDate due = action.due();
    return due == null ? text : context().text("done.action", text, context().day(due));
  }

  private String returning() {
    String when =
        nextReview()
            .map(day -> context().text("done.return.on", context().day(day)))
            .orElseGet(() -> context().text("done.return"));
    return when + " " + context().text("done.next");
  }

  private Optional<LocalDate> nextReview() {
    return context().year().assessment().reflections().values().stream()
        .map(Entry::value)
        .<LocalDate>mapMulti((value, days) -> {
          if (value instanceof Value.Dated(var day)) {
            days.accept(day);
          }
        })
        .findFirst();
  }
}
