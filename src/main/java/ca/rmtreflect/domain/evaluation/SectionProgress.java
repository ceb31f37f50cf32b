package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.pack.Section;

/// How far a section has come: `done` of `asked` items; for accounts and actions `asked` is how
/// many are listed.
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
}
