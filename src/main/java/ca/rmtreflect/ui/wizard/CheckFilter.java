package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.evaluation.YearComparison;
import ca.rmtreflect.ui.session.OpenYear;
import java.util.Set;
import java.util.function.Predicate;

/// Which questions the check page shows.
enum CheckFilter {
  EVERYTHING,
  UNANSWERED,
  NOT_SURE,
  NOT_YET,
  IN_PART,
  WITH_NOTE,
  TO_COME_BACK_TO,
  CHANGED;

  /// Whether there can be such questions at all.
  boolean isOffered(OpenYear year) {
    return this != CHANGED || year.former() != null;
  }

  /// Whether a question that is asked is among them.
  Predicate<String> in(OpenYear year) {
    return switch (this) {
      case EVERYTHING -> _ -> true;
      case UNANSWERED -> id -> year.assessment().valueOf(id).isEmpty();
      case NOT_SURE -> answered(year, AnswerValue.NOT_SURE);
      case NOT_YET -> answered(year, AnswerValue.NOT_YET);
      case IN_PART -> answered(year, AnswerValue.IN_PART);
      case WITH_NOTE -> given(year, answer -> !answer.note().isBlank());
      case TO_COME_BACK_TO -> given(year, Answer::marked);
      case CHANGED -> changed(year)::contains;
    };
  }

  private static Predicate<String> answered(OpenYear year, AnswerValue value) {
    return given(year, answer -> answer.value() == value);
  }

  private static Predicate<String> given(OpenYear year, Predicate<Answer> what) {
    return id -> {
      Answer answer = year.assessment().answers().get(id);
      return answer != null && what.test(answer);
    };
  }

  private static Set<String> changed(OpenYear year) {
    EvaluatedYear former = year.former();
    return former == null
        ? Set.of()
        : YearComparison.of(former, year.evaluated()).answeredDifferently();
  }
}
