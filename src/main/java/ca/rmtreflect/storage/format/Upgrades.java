package ca.rmtreflect.storage.format;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// How a file of an older format becomes one of ours: pure steps, each from one format to the next.
/// The first leads from format 1 to format 2.
record Upgrades(List<UnaryOperator<ObjectNode>> steps) {

  /// Format 2 adds members, such as `carried`, which a file of format 1 need not have.
  static final Upgrades SHIPPED = new Upgrades(List.of(UnaryOperator.identity()));

  Upgrades {
    steps = List.copyOf(steps);
  }

  /// The format that this program writes.
  int newest() {
    return steps.size() + 1;
  }

  /// The object in our format. The one given stays as it is.
  ObjectNode apply(ObjectNode object, int format) {
    ObjectNode upgraded = object.deepCopy();
    for (UnaryOperator<ObjectNode> step : steps.subList(format - 1, steps.size())) {
      upgraded = step.apply(upgraded);
    }
    return upgraded.put("format", newest());
  }
}
