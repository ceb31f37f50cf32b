package ca.rmtreflect.ui.shell;

import ca.rmtreflect.domain.evaluation.SectionProgress;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;

/// How far a section has come, drawn: an empty ring, one that fills, a disc with a tick, or a ring
/// with a dash where nothing is asked. All take the same room. The words for it are said by the
/// button that it stands on.
final class StatusMark extends Pane {

  /// In em.
  private static final double RADIUS = 0.5625;

  private static final double STROKE = 0.1875;

  private final Circle track = styled(new Circle(), "status-track");
  private final Arc part = styled(new Arc(), "status-part");
  private final Circle disc = styled(new Circle(), "status-disc");
  private final Polyline tick = styled(new Polyline(), "status-tick");
  private final Line dash = styled(new Line(), "status-dash");
  private double em = 16;
  private double share;

  StatusMark() {
    setMouseTransparent(true);
    getChildren().addAll(track, part, disc, tick, dash);
    setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    draw();
  }

  void show(SectionProgress progress) {
    boolean completed = false;
    boolean begun = false;
    boolean nothing = false;
    switch (progress.progress()) {
      case COMPLETED -> completed = true;
      case IN_PROGRESS -> begun = true;
      case NOTHING_ASKED -> nothing = true;
      case NOT_STARTED -> {}
    }
    track.setVisible(!completed);
    part.setVisible(begun);
    disc.setVisible(completed);
    tick.setVisible(completed);
    dash.setVisible(nothing);
    // A list that is not said to be complete is half done.
    share = progress.done() < progress.asked() ? (double) progress.done() / progress.asked() : 0.5;
    draw();
  }

  /// Draws it for text of a size in pixels.
  void size(double newEm) {
    em = newEm;
    draw();
  }

  private void draw() {
    double radius = RADIUS * em;
    double stroke = STROKE * em;
    double side = 2 * radius + stroke;
    double middle = side / 2;
    setPrefSize(side, side);
    for (Circle circle : new Circle[] {track, disc}) {
      circle.setCenterX(middle);
      circle.setCenterY(middle);
    }
    track.setRadius(radius);
    track.setStrokeWidth(stroke * 0.7);
    disc.setRadius(radius + stroke / 2);
    part.setCenterX(middle);
    part.setCenterY(middle);
    part.setRadiusX(radius);
    part.setRadiusY(radius);
    part.setStartAngle(90);
    part.setLength(-360 * share);
    part.setStrokeWidth(stroke * 1.2);
    tick.getPoints()
        .setAll(
            middle - radius * 0.5,
            middle + radius * 0.05,
            middle - radius * 0.12,
            middle + radius * 0.42,
            middle + radius * 0.52,
            middle - radius * 0.38);
    tick.setStrokeWidth(stroke * 0.8);
    dash.setStartX(middle - radius * 0.45);
    dash.setEndX(middle + radius * 0.45);
    dash.setStartY(middle);
    dash.setEndY(middle);
    dash.setStrokeWidth(stroke * 0.7);
  }

  private static <T extends Shape> T styled(T shape, String style) {
    shape.getStyleClass().add(style);
    return shape;
  }
}
