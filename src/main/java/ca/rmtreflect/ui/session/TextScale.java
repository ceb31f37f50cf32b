package ca.rmtreflect.ui.session;

import java.util.stream.DoubleStream;

/// The sizes of text that the zoom steps through, as multiples of the normal size.
public final class TextScale {

  private static final double SMALLEST = 0.8;
  private static final double LARGEST = 3;

  private TextScale() {}

  /// The next larger step.
  public static double larger(double scale) {
    return steps().filter(step -> step > scale + 0.001).findFirst().orElse(LARGEST);
  }

  /// The next smaller step.
  public static double smaller(double scale) {
    return steps().filter(step -> step < scale - 0.001).max().orElse(SMALLEST);
  }

  /// A scale that can be shown, whatever a settings file says.
  public static double within(double scale) {
    return Double.isNaN(scale) ? 1 : Math.clamp(scale, SMALLEST, LARGEST);
  }

  private static DoubleStream steps() {
    return DoubleStream.of(SMALLEST, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, LARGEST);
  }
}
