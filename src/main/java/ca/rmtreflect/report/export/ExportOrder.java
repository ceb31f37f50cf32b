package ca.rmtreflect.report.export;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.ReportLanguage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What to write, and of which year.
///
/// `followUp` is what became of the plan after the year was finished. `saved` is the assessment as
/// its file holds it. Its fingerprint stands at the foot of every page.
public record ExportOrder(
    Pack pack,
    Assessment assessment,
    FollowUp followUp,
    @Nullable EvaluatedYear previous,
    ExportChoices choices,
    Attachment saved) {

  /// A year of whose plan nothing was entered later.
  public ExportOrder(
      Pack pack,
      Assessment assessment,
      @Nullable EvaluatedYear previous,
      ExportChoices choices,
      Attachment saved) {
    this(pack, assessment, FollowUp.NONE, previous, choices, saved);
  }

  /// The year with what became of its plan.
  public FollowedYear year() {
    return new FollowedYear(assessment, followUp);
  }

  /// What the saved assessment is called where a PDF carries it.
  public static String attachmentName(int year) {
    return "rmt-reflect-" + year + ".json";
  }

  /// What goes into the PDF.
  Optional<Attachment> attached() {
    return choices.attaches() ? Optional.of(saved) : Optional.empty();
  }

  String fileName(Format format, ReportLanguage language) {
    return FileName.ofRecord(assessment, choices, format, language);
  }

  /// What a folder with everything in it is called.
  public static String folderName(int year) {
    return "rmt-reflect-" + year;
  }
}
