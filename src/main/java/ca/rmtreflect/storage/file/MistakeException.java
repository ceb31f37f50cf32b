package ca.rmtreflect.storage.file;

import java.io.IOException;

/// A mistake of the program came to light over a file, which is as good as not read.
public final class MistakeException extends IOException {

  private static final long serialVersionUID = 1;

  public MistakeException(Throwable mistake) {
    super(mistake);
  }
}
