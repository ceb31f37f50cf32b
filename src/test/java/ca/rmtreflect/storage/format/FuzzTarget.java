package ca.rmtreflect.storage.format;

import java.util.Arrays;
import java.util.Objects;

/// What a fuzzer calls with bytes of its own making: every parser of files that a person may hand
/// to the program.
public final class FuzzTarget {

  private static final AssessmentFormat FORMAT = new AssessmentFormat("fuzz");

  private FuzzTarget() {}

  /// Whatever the bytes are, they give an assessment, a reason or "newer", and what was read can be
  /// written and read again.
  public static void fuzzerTestOneInput(byte[] bytes) {
    switch (FORMAT.read(bytes)) {
      case Reading.Whole(var assessment, var body) -> {
        byte[] written = FORMAT.write(assessment, AssessmentFormat.countAfter(body.seq()), body);
        if (!(FORMAT.read(written) instanceof Reading.Whole(var again, var sealed)
            && again.equals(assessment)
            && sealed.isIntact())) {
          throw new IllegalStateException("what was read is not written as it was");
        }
      }
      case Reading.Newer(var assessment, var program) -> {
        Objects.requireNonNull(program);
        Objects.requireNonNull(assessment);
      }
      case Reading.NeedsNewer(var program) -> Objects.requireNonNull(program);
      case Reading.Damaged(var problems) -> {
        if (problems.isEmpty()) {
          throw new IllegalStateException("refused without a reason");
        }
      }
      case Reading.Absent _, Reading.Failed _ ->
          throw new IllegalStateException("bytes are there, and no disk is asked");
    }
    Settings settings = SettingsFormat.read(bytes);
    byte[] written = SettingsFormat.write(settings, bytes);
    if (!SettingsFormat.read(written).equals(settings)) {
      throw new IllegalStateException("settings differ: " + Arrays.toString(bytes));
    }
  }
}
