package ca.rmtreflect.report;

import java.io.IOException;

/// Is told now and then how far a piece of work has come. Whatever it throws ends the work.
@FunctionalInterface
public interface ProgressListener {

  /// From 0 to 1.
  void reached(double part) throws IOException;
}
