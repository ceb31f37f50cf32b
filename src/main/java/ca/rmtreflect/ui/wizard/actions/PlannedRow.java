package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.report.AnswerMark;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.CalendarFile;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.State;
import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// An action: what will be done, what called for it, by when, and how far it is.
final class PlannedRow extends ActionRow {

  private final Label words = Texts.label("", Styles.STRONG);
  private final Label from = Texts.caption("");
  private final Label chip;
  private final Button done;
  private final Button edit;
  private final Button remind;

  static PlannedRow of(Context context, ActionLine line) {
    return new PlannedRow(context, line, Buttons.row());
  }

  private PlannedRow(Context context, ActionLine line, FlowPane buttons) {
    super(context, line, buttons);
    chip = Texts.label("", Styles.CAPTION, "chip");
    done = Buttons.quiet(ActionEdits.doneId(line), "", () -> edits().settle(line()));
    boolean follows = context.state().isFollowable();
    edit =
        Buttons.quiet(
            ActionEdits.editId(line),
            context.text(follows ? "actions.follow" : "actions.edit"),
            this::turn);
    remind =
        Buttons.quiet(
            line.key() + "-remind",
            context.text("reminder.add"),
            () -> CalendarFile.make(context.session(), line().action().orElse(null)));
    buttons.getChildren().addAll(chip, remind, done, edit);
    words(words, from);
  }

  @Override
  boolean isFollowed() {
    return true;
  }

  /// By when it is to be done, or that it is, stands there in any case.
  @Override
  void showButtons(boolean shown) {
    Boxes.present(done, shown);
    Boxes.present(edit, shown);
  }

  @Override
  void showWords(ActionReason reason, State state) {
    boolean settled = line().state() != ActionState.OPEN;
    boolean declined = line().state() == ActionState.DROPPED && line().words().isEmpty();
    sign(
        switch (line().state()) {
          case OPEN -> reason.sign();
          case DONE -> AnswerMark.symbol(AnswerValue.YES);
          case DROPPED -> AnswerMark.symbol(AnswerValue.NOT_APPLICABLE);
        });
    words.setText(
        declined
            ? reason.title()
            : line().words().isEmpty() ? context().text("check.action.unwritten") : line().words());
    Boxes.style(words, Styles.MUTED, settled || line().words().isEmpty());
    from.setText(why(declined, reason));
    Boxes.present(from, !from.getText().isEmpty());
    showChip(declined, state);
    done.setText(context().text(settled ? "actions.undo" : "actions.done"));
    name(done);
    name(remind);
    name(edit);
  }

  private void showChip(boolean declined, State state) {
    LocalDate due = line().action().map(Action::due).orElse(null);
    boolean late =
        line().state() == ActionState.OPEN
            && due != null
            && due.isBefore(state.year().evaluation().asOf());
    chip.setText(
        switch (line().state()) {
          case OPEN ->
              due == null
                  ? context().text("report.no-date")
                  : late
                      ? context().text("actions.overdue", context().day(due))
                      : context().day(due);
          case DONE -> done();
          case DROPPED ->
              declined
                  ? context().text("actions.declined")
                  : context().word("action.state.", ActionState.DROPPED);
        });
    Boxes.present(remind, line().state() == ActionState.OPEN && due != null);
    Boxes.style(chip, "late", late);
    Boxes.style(chip, "quiet", line().state() == ActionState.OPEN && due == null);
  }

  private String done() {
    return line()
        .action()
        .map(Action::doneOn)
        .map(day -> context().text("actions.done.on", context().day(day)))
        .orElseGet(() -> context().word("action.state.", ActionState.DONE));
  }

  /// What called for the action or, once it is dropped, why it is.
  private String why(boolean declined, ActionReason reason) {
    String called = declined ? String.join("\n", reason.details()) : reason.line(context());
    String dropped =
        line()
            .action()
            .filter(action -> action.state() == ActionState.DROPPED && !action.reason().isBlank())
            .map(action -> context().text("actions.dropped", action.reason().text().strip()))
            .orElse("");
    String note =
        line()
            .action()
            .map(action -> context().year().followUp().note(action.id()))
            .filter(words -> !words.isBlank())
            .map(words -> context().text("actions.noted-later", words.text().strip()))
            .orElse("");
    return String.join(
        "\n", Stream.of(called, dropped, note).filter(one -> !one.isEmpty()).toList());
  }

  @Override
  String groupName(ActionReason reason) {
    return context()
        .text("actions.group", number(), words.getText(), from.getText(), chip.getText());
  }

  @Override
  String named(String label) {
    return context().text("actions.named", label, number(), brief(words.getText()));
  }
}
