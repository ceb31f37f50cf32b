package ca.rmtreflect.storage.file;

import ca.rmtreflect.domain.Problem;
import java.io.IOException;

/// A file that is not worth reading: a device, or one that is far too large.
public final class UnfitFileException extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  UnfitFileException(Problem problem) {
    super(problem.code().name());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
