package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import javafx.scene.layout.VBox;

/// Beside the form: what stands out so far, what is never asked, and how the form works.
final class FormHelp extends VBox {

  private final Context context;
  private final FormFields fields;
  private final VBox gaps = new VBox();
  private List<String> shown = List.of();

  FormHelp(Context context, FormFields fields) {
    this.context = context;
    this.fields = fields;
    getStyleClass().add(Styles.LOOSE);
    getChildren()
        .addAll(
            gaps,
            Boxes.part(
                context.text("form.help.never"), Texts.hint(context.text("form.help.never.words"))),
            Boxes.part(
                context.text("form.help.how"), Texts.hint(context.text("form.help.how.words"))));
  }

  void show(State state) {
    List<String> now =
        AccountGap.of(fields.account(state), state.year().evaluation().asOf()).stream()
            .map(gap -> context.word("gap.", gap))
            .toList();
    Boxes.present(gaps, !now.isEmpty());
    if (!now.equals(shown)) {
      shown = now;
      gaps.getChildren()
          .setAll(Boxes.notice(context.text("form.gaps"), Texts.bullets(now, Styles.SECONDARY)));
    }
  }
}
