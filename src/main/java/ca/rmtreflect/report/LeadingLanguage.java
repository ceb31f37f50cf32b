package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.OwnWords;
import java.util.Comparator;
import java.util.stream.Stream;

/// Which language stands first in a bilingual record: the one in which the person wrote most.
final class LeadingLanguage {

  private LeadingLanguage() {}

  static Language of(Assessment assessment) {
    return Stream.of(Language.values())
        .max(Comparator.comparingLong(language -> written(assessment, language)))
        .orElseThrow();
  }

  private static long written(Assessment assessment, Language language) {
    return OwnWords.everyBox(assessment).stream()
        .filter(one -> one.language() == language)
        .mapToLong(one -> one.text().length())
        .sum();
  }
}
