package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.AnswerValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The sign of an answer: the one that the record prints, drawn, as not every computer has a font
/// with it. Whatever stands beside it says the same in words.
public final class AnswerSign extends StackPane {

  /// `value` is null for a question without an answer.
  public AnswerSign(@Nullable AnswerValue value) {
    getStyleClass().add("answer-sign");
    if (value == AnswerValue.NOT_SURE) {
      Label mark = new Label("?");
      mark.getStyleClass().add(Styles.STRONG);
      getChildren().add(mark);
    } else {
      Region shape = new Region();
      shape.getStyleClass().addAll("shape", slug(value));
      getChildren().add(shape);
    }
  }

  /// What style sheets call an answer.
  static String slug(@Nullable AnswerValue value) {
    return value == null ? "none" : Slug.of(value);
  }
}
