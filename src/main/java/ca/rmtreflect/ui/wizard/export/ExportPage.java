package ca.rmtreflect.ui.wizard.export;

import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.ExportRequest;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.State;
import java.util.Optional;
import javafx.scene.control.Button;

/// A page that makes files: what came of it at the top, where to put them at the end, and the
/// button that does it.
abstract class ExportPage extends PageView {

  private static final String LANGUAGES = "export-languages";
  private static final String FORMATS = "export-formats";

  ExportPage(Context context) {
    super(context);
  }

  /// The choices as far as they count here.
  abstract ExportChoices choices(State state);

  /// The words of the button for a number of files.
  abstract String words(int files);

  /// Below the choices, what came of them would be out of view.
  final void addOutcome() {
    ExportOutcome outcome = new ExportOutcome(context());
    add(outcome);
    refresh(outcome::show);
  }

  final FolderChoice folder() {
    FolderChoice folder = new FolderChoice(context());
    refresh(folder::show);
    return folder;
  }

  /// The way on, as soon as everything is chosen. Without an open year it is the paper form's.
  final void wayOut() {
    Button button = Buttons.primary("export", "", this::goOn);
    refresh(state -> {
      button.setText(words(choices(state).files()));
      Boxes.present(button, !state.exporting().isRunning());
    });
    wayOn(button);
    check(state ->
        problem(LANGUAGES, "export.problem.languages", choices(state).languages().isEmpty()));
    check(state ->
        problem(
            FORMATS,
            "export.problem.formats",
            !choices(state).languages().isEmpty() && choices(state).files() == 0));
    check(state ->
        problem(FolderChoice.FIELD, "export.problem.folder", state.exporting().folder().isEmpty()));
    next(this::export);
  }

  private void export() {
    State state = context().state();
    if (!state.exporting().isRunning()) {
      ExportChoices choices = choices(state);
      session().export(one -> one.with(new ExportProgress.Running("", 0, choices.files(), 0)));
      session().focus(RunningExport.WORDS);
      session()
          .program()
          .export()
          .accept(ExportRequest.keeping(state.openYear().orElse(null), state.exporting(), choices));
    }
  }

  private static Optional<FieldProblem> problem(String field, String words, boolean there) {
    return there ? Optional.of(new FieldProblem(field, words)) : Optional.empty();
  }
}
