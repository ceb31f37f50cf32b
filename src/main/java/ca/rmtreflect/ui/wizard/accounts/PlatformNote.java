package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.pack.Platform;
import ca.rmtreflect.i18n.PlatformOrigin;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is known of a setting on the chosen platform: what to look for, where that comes from, and
/// how sure it is.
final class PlatformNote extends VBox {

  private final Context context;
  private final Function<Platform, @Nullable LocalizedText> note;
  private final Label title = Texts.label("", Styles.STRONG, Styles.SECONDARY);
  private final Label words = Texts.label("", Styles.SECONDARY);
  private final Label origin = Texts.caption("");

  PlatformNote(Context context, Function<Platform, @Nullable LocalizedText> note) {
    this.context = context;
    this.note = note;
    getStyleClass().add(Styles.CITATION);
    getChildren().addAll(title, words, origin);
  }

  void show(Account account, boolean wanted) {
    Platform platform =
        account.chosen(AccountField.PLATFORM).flatMap(context.year().pack()::platform).orElse(null);
    LocalizedText text = platform == null ? null : note.apply(platform);
    boolean shown = wanted && text != null;
    if (platform != null && text != null) {
      title.setText(context.text("form.platform", context.text(platform.name())));
      words.setText(context.text(text));
      origin.setText(PlatformOrigin.of(platform, context.year().pack(), context.messages()));
    }
    Boxes.present(this, shown);
  }
}
