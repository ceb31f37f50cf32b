package ca.rmtreflect.ui.wizard.export;

import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.ExportRequest;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.State;
import java.util.Optional;
import java.util.Set;
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

  /// The first page as it will be.
  final void addPreview() {
    FirstPage page = new FirstPage(context());
    add(page);
    refresh(state -> page.show(state, choices(state)));
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
    Button print = Buttons.secondary("print", context().text("print"), this::print);
    refresh(state -> Boxes.present(print, !state.exporting().isRunning()));
    aside(print);
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

  /// Makes a PDF of what is chosen and opens it: what reads PDF prints it better than this program
  /// could.
  @Override
  public void print() {
    State state = context().state();
    ExportChoices choices = choices(state);
    if (choices.languages().isEmpty() || state.exporting().folder().isEmpty()) {
      goOn();
    } else if (!state.exporting().isRunning()) {
      session().say(Notice.of("print.making"));
      session()
          .program()
          .export()
          .accept(
              ExportRequest.opening(
                  state.openYear().orElse(null),
                  state.exporting(),
                  choices.withFormats(Set.of(Format.PDF)).withEverything(false)));
    }
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
