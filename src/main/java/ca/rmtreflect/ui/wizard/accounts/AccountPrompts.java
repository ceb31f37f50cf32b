package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FittingRow;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.State;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Asks after accounts that the person probably has. A press lists one, with what is already clear.
final class AccountPrompts extends VBox {

  private final Map<AccountPrompt, Button> buttons = new EnumMap<>(AccountPrompt.class);

  AccountPrompts(Context context, AccountEdits edits) {
    getStyleClass().add(Styles.STACK);
    FittingRow row = new FittingRow(Styles.COMPACT_ROW);
    for (AccountPrompt prompt : AccountPrompt.values()) {
      String id = "accounts-prompt-" + Slug.of(prompt);
      String words = context.word("accounts.prompt.", prompt);
      Button button =
          Buttons.secondary(
              id,
              words,
              () -> edits.add(prompt.begin(context.session().newId(), context.year().pack()), id));
      button.getStyleClass().add(Styles.SMALL);
      button.setAccessibleText(context.text("accounts.prompt.name", words));
      buttons.put(prompt, button);
      row.getChildren().add(button);
    }
    getChildren()
        .addAll(
            Texts.label(context.text("accounts.prompts"), Styles.STRONG),
            Texts.hint(context.text("accounts.prompts.hint")),
            row);
  }

  void show(State state) {
    Assessment year = state.year().assessment();
    buttons.forEach((prompt, button) -> {
      boolean wanted = prompt.suits(year) && !prompt.isListed(year.accounts());
      Boxes.present(button, wanted);
    });
    boolean wanted = !year.accountsComplete() && !state.isReadOnly();
    Boxes.present(this, wanted);
  }
}
