package ca.rmtreflect.ui.shell;

import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.evaluation.SectionProgress;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LineIcon;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.PageOrder;
import ca.rmtreflect.ui.session.Place;
import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sections of the year in order, each with a mark for how far it has come, under a bar for all
/// questions together.
final class TaskList extends VBox {

  private final Context context;
  private final Label count = Texts.label("", Styles.CAPTION, Styles.STRONG, Styles.MUTED);
  private final ProgressBar bar = new ProgressBar(0);
  private final Hyperlink close;
  private final HBox head;
  private final List<TaskRow> rows = new ArrayList<>();
  private final TaskRow changes;
  private List<Section> sections = List.of();

  TaskList(Context context, Runnable closePanel) {
    this.context = context;
    getStyleClass().add("task-list");
    close = Buttons.link("close-tasks", context.text("shell.close"), closePanel);
    close.setAccessibleText(context.text("shell.close-tasks"));
    close.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(count, Priority.ALWAYS);
    count.setMaxWidth(Double.MAX_VALUE);
    head = new HBox(count, close);
    head.getStyleClass().add("task-list-head");
    bar.getStyleClass().add("task-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    // The words above it say the same.
    bar.setAccessibleRole(AccessibleRole.NODE);
    changes =
        new TaskRow(
                context,
                "changes",
                context.text("changes.title"),
                () -> context.session().goTo(new Page.Changes()))
            .with(LineIcon.TWO_ARROWS);
  }

  void show(State state, boolean alone) {
    Boxes.present(close, alone);
    if (state.place() instanceof Place.InYear(var year, var page)) {
      show(year, page);
    }
  }

  private void show(OpenYear year, Page.OfYear page) {
    if (!sections.equals(year.pack().sections())) {
      sections = year.pack().sections();
      rows.clear();
      getChildren().setAll(head, bar);
      sections.forEach(this::addRow);
    }
    boolean atChanges = page instanceof Page.Changes;
    Boxes.present(changes.button(), year.evaluation().followsAnother());
    changes.show(atChanges);
    Evaluation evaluation = year.evaluation();
    count.setText(
        context.text("tasks.count", evaluation.answered(), evaluation.askedCheckpoints()));
    bar.setProgress((double) evaluation.answered() / Math.max(1, evaluation.askedCheckpoints()));
    Optional<Section> current = PageOrder.sectionOf(page, year.pack());
    for (int i = 0; i < sections.size(); i++) {
      SectionProgress progress = evaluation.progressOf(sections.get(i));
      rows.get(i)
          .show(
              progress,
              !atChanges && current.filter(sections.get(i)::equals).isPresent(),
              PageOrder.entry(sections.get(i), evaluation).isPresent());
    }
  }

  /// What has changed since the year before stands where its page comes.
  private void addRow(Section section) {
    if (section.kind() == SectionKind.FINISH) {
      getChildren().add(changes.button());
    }
    TaskRow row =
        new TaskRow(context, section.id(), context.text(section.title()), () -> open(section));
    rows.add(row);
    getChildren().add(row.button());
  }

  private void open(Section section) {
    PageOrder.entry(section, context.year().evaluation()).ifPresent(context.session()::goTo);
  }
}
