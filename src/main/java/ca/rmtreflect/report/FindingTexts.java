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
    return input.words().strong(finding.difference() ? "finding.difference" : "finding.invitation");
  }

  static Text sentence(Finding finding, ReportInput input) {
    return input
        .words()
        .word("finding.", finding.rule(), input.accounts().names(finding.accounts()));
  }
}
