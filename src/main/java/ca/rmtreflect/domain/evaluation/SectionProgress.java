package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.pack.Section;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far a section has come: `done` of `asked` items; for accounts `asked` is how many are
/// listed, for actions how many points call for one or have one.
public record SectionProgress(Section section, Progress progress, int done, int asked) {

  static SectionProgress counted(Section section, int done, int asked) {
    Progress progress;
    if (asked == 0) {
      progress = Progress.NOTHING_ASKED;
    } else if (done == 0) {
      progress = Progress.NOT_STARTED;
    } else {
      progress = done < asked ? Progress.IN_PROGRESS : Progress.COMPLETED;
    }
    return new SectionProgress(section, progress, done, asked);
  }

  /// Works out how far a section has come, by its kind.
  static SectionProgress of(
      Section section,
      Assessment assessment,
      Set<String> asked,
      List<PlannedAction> plan,
      List<UnplannedPoint> unplanned) {
    return switch (section.kind()) {
      case PROFILE -> items(section, asked, assessment.profile());
      case OUTLOOK -> items(section, asked, assessment.reflections());
      case CHECKPOINTS -> checkpoints(section, asked, assessment);
      case ACCOUNTS -> accounts(section, assessment);
      case ACTIONS -> actions(section, plan, unplanned);
      case FINISH -> finish(section, assessment);
    };
  }

  private static SectionProgress items(
      Section section, Set<String> asked, SequencedMap<String, Entry> entries) {
    List<String> ids = idsOf(section, asked);
    int done = (int) ids.stream().filter(id -> isFilled(entries.get(id))).count();
    return counted(section, done, ids.size());
  }

  private static boolean isFilled(@Nullable Entry entry) {
    return entry != null && !entry.value().isBlank();
  }

  private static SectionProgress checkpoints(
      Section section, Set<String> asked, Assessment assessment) {
    List<String> ids = idsOf(section, asked);
    int done = (int) ids.stream().filter(id -> assessment.valueOf(id).isPresent()).count();
    return counted(section, done, ids.size());
  }

  private static List<String> idsOf(Section section, Set<String> asked) {
    return section.items().stream().map(item -> item.id()).filter(asked::contains).toList();
  }

  private static SectionProgress accounts(Section section, Assessment assessment) {
    int listed = assessment.accounts().size();
    Progress progress =
        assessment.accountsComplete()
            ? Progress.COMPLETED
            : listed == 0 ? Progress.NOT_STARTED : Progress.IN_PROGRESS;
    return new SectionProgress(section, progress, listed, listed);
  }

  private static SectionProgress actions(
      Section section, List<PlannedAction> plan, List<UnplannedPoint> unplanned) {
    int written = (int) plan.stream().filter(planned -> !planned.isUnwritten()).count();
    return counted(section, written, written + unplanned.size());
  }

  private static SectionProgress finish(Section section, Assessment assessment) {
    boolean begun =
        !assessment.declaration().name().isBlank() || assessment.declaration().date() != null;
    Progress progress =
        assessment.isFinished()
            ? Progress.COMPLETED
            : begun ? Progress.IN_PROGRESS : Progress.NOT_STARTED;
    return new SectionProgress(section, progress, assessment.isFinished() ? 1 : 0, 1);
  }
}
