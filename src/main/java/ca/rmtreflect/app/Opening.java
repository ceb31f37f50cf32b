package ca.rmtreflect.app;

import java.net.URI;
import java.nio.file.Path;

/// What the person's own desktop is asked to open.
sealed interface Opening {

  /// A web address, in the browser.
  record Link(URI address) implements Opening {}

  /// A file in its own program, or a folder.
  record Item(Path path) implements Opening {}

  /// The folder of a file, with the file selected in it.
  record InFolder(Path path) implements Opening {}

  /// What came of it, as far as the system says.
  enum Outcome {
    OPENED,
    NOT_OPENED,
    UNKNOWN
  }

  /// What a person can copy to open it themselves.
  default String shown() {
    return switch (this) {
      case Link(var address) -> address.toString();
      case Item(var path) -> path.toString();
      case InFolder(var path) -> path.toString();
    };
  }
}
