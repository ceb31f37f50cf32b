package ca.rmtreflect.report;

import ca.rmtreflect.domain.evaluation.Finding;
import java.util.List;

/// Findings in words: what kind of second look, then what the accounts say.
final class FindingTexts {

  private FindingTexts() {}

  /// What stands beside one checkpoint or section, a text for each finding.
  static List<Text> of(ReportInput input, String place) {
    return input.evaluation().findingsAt(place).stream()
        .map(finding ->
            input.words().joined(List.of(kind(finding, input), sentence(finding, input)), ". "))
        .toList();
  }

  static Text kind(Finding finding, ReportInput input) {
    return input
        .words()
        .strong(finding.difference() ? "report.finding.difference" : "report.finding.invitation");
  }

  static Text sentence(Finding finding, ReportInput input) {
    TextMaker words = input.words();
    Text names = input.accounts().names(finding.accounts());
    return switch (finding.rule()) {
      // Of these, the window speaks to the person.
      case UNCLAIMED -> words.text("report.finding.unclaimed", names);
      case NONE_USED_BUT_LISTED -> words.text("report.finding.none-used-but-listed", names);
      case USED_BUT_NONE_LISTED -> words.text("report.finding.used-but-none-listed");
      default -> words.word("finding.", finding.rule(), names);
    };
  }
}
