package ca.rmtreflect.report.export;

import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.RightToLeft;

/// What a file cannot show of what was typed: the characters that stand in it as a code, because no
/// bundled font has them, and whether some of them are of a script that is written from right to
/// left.
public record Unshown(int codes, boolean rightToLeft) {

  /// Nothing is lost.
  public static final Unshown NOTHING = new Unshown(0, false);

  /// A PDF alone lacks anything: programs that show the other formats bring fonts of their own.
  static Unshown of(Report report, Format format) {
    return format == Format.PDF
        ? new Unshown(report.replaced(), RightToLeft.isIn(report))
        : NOTHING;
  }

  /// What stands in either of two files, counted once.
  public Unshown and(Unshown other) {
    return new Unshown(Math.max(codes, other.codes), rightToLeft || other.rightToLeft);
  }
}
