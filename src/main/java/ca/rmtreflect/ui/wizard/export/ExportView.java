package ca.rmtreflect.ui.wizard.export;

import ca.rmtreflect.domain.assessment.OwnWords.Box;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.wizard.HintsNotice;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What to hold on paper or on disk, where to put it, and what came of it.
public final class ExportView extends ExportPage {

  public ExportView(Context context) {
    super(context);
    back();
    head(
        Integer.toString(context.year().assessment().year()),
        context.text("export.title"),
        context.text("export.window"));
    lead(context.text("export.intro"));
    addOutcome();
    ExportFields fields = new ExportFields(context);
    add(fields.part());
    add(fields.detail());
    add(fields.notes());
    add(fields.languages(context.text("export.languages.hint")));
    Field formats = fields.formats(context.text("export.formats.hint"), List.of(Format.values()));
    add(fields.everything());
    add(formats);
    Field separator = fields.separator();
    add(separator);
    Field recheck = fields.recheck();
    add(recheck);
    Field paper = fields.paper();
    add(paper);
    Field attachment = fields.attachment();
    add(attachment);
    VBox without =
        Boxes.notice(
            context.text("export.not-attached.title"),
            Texts.label(context.text("export.not-attached.words"), Styles.SECONDARY));
    add(without);
    VBox noAnswers =
        Boxes.notice(
            context.text("export.no-json.title"),
            Texts.label(context.text("export.no-json.words"), Styles.SECONDARY));
    add(noAnswers);
    add(fields.name());
    refresh(state -> {
      ExportChoices choices = state.exporting().choices();
      boolean pdf = choices.makes(Format.PDF);
      boolean less = !choices.isWhole();
      Boxes.present(attachment, pdf && !less);
      Boxes.present(paper, pdf || choices.makes(Format.DOCX));
      Boxes.present(without, pdf && less);
      Boxes.present(noAnswers, choices.leavesAnswersOut());
      Boxes.present(separator, choices.makes(Format.CSV));
      Boxes.present(recheck, choices.makes(Format.ICS));
      Boxes.present(formats, !choices.everything());
    });
    HintsNotice hints = new HintsNotice(context, ExportView::goesOut);
    refresh(hints::show);
    addPreview();
    add(folder(), hints);
    wayOut();
    help(advice());
  }

  private static boolean goesOut(State state, Box box) {
    return state
        .exporting()
        .choices()
        .words(state.year().followed(), state.year().evaluation())
        .hold(box);
  }

  @Override
  ExportChoices choices(State state) {
    return state.exporting().choices();
  }

  @Override
  String words(int files) {
    return context().text("export.files", files);
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
                context().text("export.help.csv"),
                context().text("export.help.ics"),
                context().text("export.help.json"),
                context().text("export.help.accounts"),
                context().text("export.help.again")),
            Styles.SECONDARY,
            Styles.MUTED));
  }
}
