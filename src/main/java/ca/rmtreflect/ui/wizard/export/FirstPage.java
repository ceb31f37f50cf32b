package ca.rmtreflect.ui.wizard.export;

import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.export.ExportChoices;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.pdf.PagePicture;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.ExportRequest;
import ca.rmtreflect.ui.session.State;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first page as it will be on paper, drawn while the person goes on choosing.
final class FirstPage extends VBox {

  /// In pixels, at the usual size of text: half as wide as the picture, which larger text may fill.
  private static final double WIDTH = 340;

  private static final double MOST = 2;

  private final Context context;
  private final ImageView picture = new ImageView();
  private final Label words = Texts.hint("");
  private @Nullable ExportRequest asked;

  FirstPage(Context context) {
    this.context = context;
    getStyleClass().add(Styles.TIGHT);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    VBox frame = new VBox(picture);
    frame.getStyleClass().add("sheet-picture");
    frame.setMaxWidth(USE_PREF_SIZE);
    getChildren().addAll(Texts.label(context.text("preview.title"), Styles.STRONG), frame, words);
    Boxes.present(this, false);
  }

  /// Asks for a picture where what is chosen would look different.
  void show(State state, ExportChoices choices) {
    picture.setFitWidth(WIDTH * Math.min(MOST, state.textScale()));
    Optional<ReportLanguage> language = choices.languages().stream().findFirst();
    if (language.isEmpty() || !choices.makes(Format.PDF)) {
      asked = null;
      Boxes.present(this, false);
      return;
    }
    ExportRequest request =
        ExportRequest.opening(
            state.openYear().orElse(null),
            state.exporting().withFolder(""),
            choices
                .withFormats(Set.of(Format.PDF))
                .withEverything(false)
                .withLanguages(Set.of(language.get())));
    if (!request.equals(asked)) {
      asked = request;
      context
          .session()
          .program()
          .preview()
          .accept(request, drawn -> drawn.ifPresentOrElse(this::show, this::hide));
    }
  }

  private void show(PagePicture page) {
    WritableImage image = new WritableImage(page.width(), page.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            page.width(),
            page.height(),
            PixelFormat.getIntArgbInstance(),
            page.pixels(),
            0,
            page.width());
    picture.setImage(image);
    picture.setAccessibleText(context.text("preview.words", page.words()));
    words.setText(context.text("preview.pages", page.pages()));
    Boxes.present(this, true);
  }

  private void hide() {
    Boxes.present(this, false);
  }
}
