package ca.rmtreflect.report;

/// The sheet that is printed on, in millimetres.
public enum Paper {
  LETTER(215.9, 279.4),
  A4(210, 297);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }
}
