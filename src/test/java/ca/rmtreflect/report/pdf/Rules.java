package ca.rmtreflect.report.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// The rules across a page, as heights in points from its top.
final class Rules extends PDFGraphicsStreamEngine {

  private static final double THIN = 2;
  private static final double LONG = 60;

  private final List<Double> heights = new ArrayList<>();
  private final List<Point2D> path = new ArrayList<>();

  private Rules(PDPage page) {
    super(page);
  }

  static List<Double> of(PDPage page) throws IOException {
    Rules rules = new Rules(page);
    rules.processPage(page);
    return rules.heights;
  }

  private void paint() {
    if (!path.isEmpty()) {
      Rectangle2D box =
          new Rectangle2D.Double(path.getFirst().getX(), path.getFirst().getY(), 0, 0);
      path.forEach(box::add);
      if (box.getHeight() < THIN && box.getWidth() > LONG) {
        heights.add(getPage().getMediaBox().getHeight() - box.getCenterY());
      }
    }
    path.clear();
  }

  @Override
  public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
    path.addAll(List.of(one, two, three, four));
  }

  @Override
  public void moveTo(float x, float y) {
    path.add(new Point2D.Float(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.add(new Point2D.Float(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.add(new Point2D.Float(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.isEmpty() ? new Point2D.Float() : path.getLast();
  }

  @Override
  public void strokePath() {
    paint();
  }

  @Override
  public void fillPath(int windingRule) {
    paint();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    paint();
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void closePath() {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName name) {}
}
