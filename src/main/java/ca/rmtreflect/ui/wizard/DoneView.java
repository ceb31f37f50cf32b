package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// After finishing: what was made and where it is, what to do next, when to come back.
public final class DoneView extends PageView {

  /// More than this many actions are counted.
  private static final int MOST = 6;

  public DoneView(Context context) {
    super(context);
    head(context.text("done.title", Integer.toString(context.year().assessment().year())));
    lead(context.text("done.lead"));
    withoutTasks();
    Session session = context.session();
    add(
        step(
            context.text("done.record.title"),
            context.text("done.record"),
            Buttons.primary(
                "export",
                context.text("done.record.make"),
                () -> session.visit(new Page.Export(), "export"))),
        actions(),
        step(context.text("done.return.title"), returning()),
        step(
            context.text("done.copy.title"),
            context.text("done.copy"),
            Buttons.secondary(
                "save-copy",
                context.text("done.copy.save"),
                () -> session.program().saveElsewhere().run()),
            Buttons.link(
                "show-files",
                context.text("done.copy.show"),
                () -> session.program().showFiles().run())),
        Buttons.link(
            "overview", context.text("done.overview"), () -> session.goTo(new Page.Overview())));
  }

  private static Node step(String title, String words, Node... buttons) {
    VBox step = Boxes.stack(Styles.STACK, Texts.heading(title), Texts.paragraph(words));
    if (buttons.length > 0) {
      step.getChildren().add(Buttons.row(buttons));
    }
    return step;
  }

  private Node actions() {
    List<Action> open =
        context().year().assessment().actions().stream()
            .filter(action -> action.state() == ActionState.OPEN && !action.text().isBlank())
            .sorted(
                Comparator.comparing(
                    action -> Optional.ofNullable(action.due()).orElse(LocalDate.MAX)))
            .toList();
    VBox list = Boxes.stack(Styles.STACK, Texts.heading(context().text("done.actions.title")));
    if (open.isEmpty()) {
      list.getChildren().add(Texts.paragraph(context().text("done.actions.none")));
    } else {
      list.getChildren().add(Texts.bullets(open.stream().limit(MOST).map(this::line).toList()));
    }
    if (open.size() > MOST) {
      list.getChildren().add(Texts.hint(context().text("done.actions.more", open.size() - MOST)));
    }
    long unwritten =
        context().year().evaluation().plan().stream().filter(PlannedAction::isUnwritten).count();
    if (unwritten > 0) {
      list.getChildren().add(Texts.hint(context().text("report.glance.unwritten", unwritten)));
    }
    return list;
  }

  private String line(Action action) {
    String text = ValueWords.preview(action.text().text());
    LocalDate due = action.due();
    return due == null ? text : context().text("done.action", text, context().day(due));
  }

  private String returning() {
    return nextReview()
        .map(day -> context().text("done.return.on", context().day(day)))
        .orElseGet(() -> context().text("done.return"));
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
