package ca.rmtreflect.ui.wizard.export;

import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The questions on paper, to be filled in by hand or in a word processor.
public final class PaperFormView extends ExportPage {

  /// A web page is nothing to fill in.
  private static final List<Format> FORMATS = List.of(Format.PDF, Format.DOCX);

  public PaperFormView(Context context) {
    super(context);
    back();
    head(context.text("form.title"));
    lead(context.text("form.lead"));
    addOutcome();
    ExportFields fields = new ExportFields(context);
    add(fields.sheet());
    add(fields.languages(context.text("form.languages.hint")));
    add(fields.formats(context.text("form.formats.hint"), FORMATS));
    add(fields.paper());
    addPreview();
    add(folder());
    wayOut();
  }

  @Override
  ExportChoices choices(State state) {
    ExportChoices choices = state.exporting().choices();
    Set<Format> formats =
        FORMATS.stream().filter(choices.formats()::contains).collect(Collectors.toSet());
    return choices.withFormats(formats).withEverything(false);
  }

  @Override
  String words(int files) {
    return context().text("form.files", files);
  }
}
