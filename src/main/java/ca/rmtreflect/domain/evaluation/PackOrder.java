package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Carried;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// Puts what a person recorded in the pack's order, so that the same assessment always gives the
/// same bytes.
public final class PackOrder {

  private PackOrder() {}

  /// The same assessment, its maps in the pack's order; what the pack does not know follows in its
  /// former order.
  public static Assessment arrange(Pack pack, Assessment assessment) {
    List<String> ids = pack.items().map(Item::id).toList();
    Carried carried = assessment.carried();
    return assessment
        .withCarried(carried == null ? null : carried.withAnswers(arranged(ids, carried.answers())))
        .withProfile(arranged(ids, assessment.profile()))
        .withReflections(arranged(ids, assessment.reflections()))
        .withAnswers(arranged(ids, assessment.answers()));
  }

  private static <T> List<T> arranged(List<String> ids, SequencedMap<String, T> map) {
    List<T> values = new ArrayList<>();
    for (String id : ids) {
      T value = map.get(id);
      if (value != null) {
        values.add(value);
      }
    }
    map.forEach((id, value) -> {
      if (!ids.contains(id)) {
        values.add(value);
      }
    });
    return values;
  }
}
