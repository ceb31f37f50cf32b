package ca.rmtreflect.ui.session;

import java.util.List;

/// What the program says of itself: its version, and the libraries and fonts within it.
public record About(String version, List<Component> components) {

  /// A part that others made, and the licence under which it comes.
  public record Component(String name, String licence) {}

  public About {
    components = List.copyOf(components);
  }
}
