package ca.rmtreflect.report;

import ca.rmtreflect.domain.evaluation.Finding;
import java.util.List;

/// Findings in words: what kind of second look, then what the accounts say.
final class FindingTexts {

  private FindingTexts() {}

  /// What stands beside one checkpoint or section, a text for each finding.
  static List<Text> of(Material material, String place) {
    return material.evaluation().findingsAt(place).stream()
        .map(finding ->
            material
                .words()
                .joined(List.of(kind(finding, material), sentence(finding, material)), ". "))
        .toList();
  }

  static Text kind(Finding finding, Material material) {
    return material
        .words()
        .strong(finding.difference() ? "finding.difference" : "finding.invitation");
  }

  static Text sentence(Finding finding, Material material) {
    return material
        .words()
        .word("finding.", finding.rule(), material.accounts().names(finding.accounts()));
  }
}
