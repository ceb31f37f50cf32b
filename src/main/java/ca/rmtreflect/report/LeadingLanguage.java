package ca.rmtreflect.report;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Value;
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
    return typed(assessment)
        .filter(text -> text.language() == language)
        .mapToLong(text -> text.text().length())
        .sum();
  }

  private static Stream<FreeText> typed(Assessment assessment) {
    Stream<FreeText> beside =
        assessment.answers().values().stream()
            .flatMap(answer -> Stream.of(answer.note(), answer.reason(), answer.evidence()));
    Stream<FreeText> planned =
        Stream.concat(
            assessment.goals().stream().map(Goal::text),
            assessment.actions().stream().map(Action::text));
    Stream<Value> entries =
        Stream.of(assessment.profile(), assessment.reflections())
            .flatMap(map -> map.values().stream())
            .map(Entry::value);
    Stream<Value> fields =
        assessment.accounts().stream().flatMap(account -> account.fields().values().stream());
    Stream<FreeText> entered =
        Stream.concat(entries, fields)
            .flatMap(value ->
                value instanceof Value.Written(var text) ? Stream.of(text) : Stream.empty());
    return Stream.of(beside, planned, entered).flatMap(texts -> texts);
  }
}
