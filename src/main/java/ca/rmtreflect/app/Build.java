package ca.rmtreflect.app;

import ca.rmtreflect.resource.Resources;

/// What the build wrote down about itself.
final class Build {

  private Build() {}

  /// The version of this program.
  static String version() {
    return Resources.properties("/build.properties").getProperty("version", "");
  }
}
