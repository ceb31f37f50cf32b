package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A point that calls for an action and has none yet: an answer with what was found in the accounts
/// beside it, or something in an account by itself.
///
/// An answer and what stands behind it in the accounts are one point: one action settles both,
/// whichever of the two it was written for.
public record UnplannedPoint(Origin origin, List<Origin.FromAccount> found) {

  public UnplannedPoint {
    found = List.copyOf(found);
  }

  /// The points of a plan in its order.
  static List<UnplannedPoint> of(List<PlannedAction> plan, List<Finding> findings) {
    Set<Origin> written = origins(plan, false);
    Set<Origin> open = origins(plan, true);
    List<UnplannedPoint> points = new ArrayList<>();
    Set<Origin> told = new LinkedHashSet<>();
    for (Origin origin : open) {
      List<Origin> settling = settling(origin, findings);
      if (settling.stream().anyMatch(written::contains)) {
        told.add(origin);
      } else if (told.add(origin)) {
        List<Origin.FromAccount> found =
            settling.stream()
                .filter(open::contains)
                .filter(Origin.FromAccount.class::isInstance)
                .map(Origin.FromAccount.class::cast)
                .filter(one -> settling(one, findings).stream().noneMatch(written::contains))
                .filter(told::add)
                .toList();
        points.add(new UnplannedPoint(origin, found));
      }
    }
    return points;
  }

  private static Set<Origin> origins(List<PlannedAction> plan, boolean unwritten) {
    return plan.stream()
        .filter(one -> one.isCalledFor() && !(one.origin() instanceof Origin.Own))
        .filter(one -> one.isUnwritten() == unwritten)
        .map(PlannedAction::origin)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Whatever else an action may have been written for that settles a point too.
  private static List<Origin> settling(Origin origin, List<Finding> findings) {
    return switch (origin) {
      case Origin.FromCheckpoint(var checkpoint) ->
          findings.stream()
              .filter(finding -> finding.rule().place().equals(checkpoint))
              .flatMap(finding -> finding.origins().stream())
              .distinct()
              .<Origin>map(one -> one)
              .toList();
      case Origin.FromAccount account ->
          findings.stream()
              .filter(finding -> finding.origins().contains(account))
              .<Origin>map(finding -> new Origin.FromCheckpoint(finding.rule().place()))
              .distinct()
              .toList();
      case Origin.Own _ -> List.of();
    };
  }
}
