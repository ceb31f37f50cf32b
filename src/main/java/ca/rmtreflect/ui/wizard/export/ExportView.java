package ca.rmtreflect.ui.wizard.export;

import ca.rmtreflect.domain.assessment.OwnWords.Box;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.ExportRequest;
import ca.rmtreflect.ui.session.ExportState;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.wizard.HintsNotice;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What to hold on paper or on disk, where to put it, and what came of it.
public final class ExportView extends PageView {

  private static final String FOLDER = "export-folder";

  public ExportView(Context context) {
    super(context);
    back();
    head(
        Integer.toString(context.year().assessment().year()),
        context.text("export.title"),
        context.text("export.window"));
    lead(context.text("export.intro"));
    // Below the choices, what came of them would be out of view.
    ExportOutcome outcome = new ExportOutcome(context);
    add(outcome);
    refresh(outcome::show);
    ExportFields fields = new ExportFields(context);
    add(fields.part());
    add(fields.detail());
    add(fields.notes());
    add(fields.languages());
    add(fields.formats());
    Field paper = fields.paper();
    add(paper);
    Field attachment = fields.attachment();
    add(attachment);
    VBox without =
        Boxes.notice(
            context.text("export.not-attached.title"),
            Texts.label(context.text("export.not-attached.words"), Styles.SECONDARY));
    add(without);
    add(fields.name());
    refresh(state -> {
      ExportChoices choices = state.exporting().choices();
      boolean pdf = choices.formats().contains(Format.PDF);
      boolean less = !choices.isWhole();
      Boxes.present(attachment, pdf && !less);
      Boxes.present(paper, pdf || choices.formats().contains(Format.DOCX));
      Boxes.present(without, pdf && less);
    });
    HintsNotice hints = new HintsNotice(context, ExportView::goesOut);
    refresh(hints::show);
    add(folder(), hints);
    wayOn(button());
    check(state -> problem("export-languages", state.exporting().choices().languages().isEmpty()));
    check(state -> problem("export-formats", state.exporting().choices().formats().isEmpty()));
    check(state -> problem(FOLDER, state.exporting().folder().isEmpty()));
    next(this::export);
    help(advice());
  }

  private static boolean goesOut(State state, Box box) {
    return state
        .exporting()
        .choices()
        .words(state.year().assessment(), state.year().evaluation())
        .hold(box);
  }

  private Node folder() {
    var path = Texts.label("", Styles.BODY, Styles.PATH);
    Button choose =
        Buttons.secondary(
            FOLDER,
            context().text("export.folder.choose"),
            () -> context().session().program().chooseFolder().run());
    refresh(state -> {
      String folder = state.exporting().folder();
      path.setText(folder.isEmpty() ? context().text("export.folder.none") : folder);
      choose.setAccessibleText(
          context().text("export.folder.name", choose.getText(), path.getText()));
    });
    return Boxes.stack(
        Styles.STACK,
        Texts.label(context().text("export.folder"), Styles.STRONG),
        path,
        Buttons.row(choose));
  }

  private Button button() {
    Button button = Buttons.primary("export", "", this::goOn);
    refresh(state -> {
      int files = state.exporting().choices().files();
      button.setText(context().text("export.files", files));
    });
    refresh(state -> Boxes.present(button, !state.exporting().isRunning()));
    return button;
  }

  private void export() {
    State state = context().state();
    ExportState exporting = state.exporting();
    if (!exporting.isRunning()) {
      context()
          .session()
          .export(one -> one.with(new ExportProgress.Running("", 0, one.choices().files(), 0)));
      context().session().focus(RunningExport.WORDS);
      context()
          .session()
          .program()
          .export()
          .accept(new ExportRequest(state.year(), exporting.choices(), exporting.folder()));
    }
  }

  private Node advice() {
    return Boxes.stack(
        Styles.STACK,
        Texts.label(context().text("export.help"), Styles.STRONG, Styles.SECONDARY),
        Texts.bullets(
            List.of(
                context().text("export.help.pdf"),
                context().text("export.help.docx"),
                context().text("export.help.html"),
                context().text("export.help.accounts"),
                context().text("export.help.again")),
            Styles.SECONDARY,
            Styles.MUTED));
  }

  private static Optional<FieldProblem> problem(String field, boolean there) {
    return there ? Optional.of(new FieldProblem(field, words(field))) : Optional.empty();
  }

  private static String words(String field) {
    return switch (field) {
      case "export-languages" -> "export.problem.languages";
      case "export-formats" -> "export.problem.formats";
      default -> "export.problem.folder";
    };
  }
}
