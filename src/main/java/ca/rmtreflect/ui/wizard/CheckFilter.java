package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.session.OpenYear;
import org.jspecify.annotations.Nullable;

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
    return this != CHANGED || year.previous() != null;
  }

  /// Whether a question that is asked is among them.
  boolean shows(String checkpoint, OpenYear year) {
    Answer answer = year.assessment().answers().get(checkpoint);
    AnswerValue value = answer == null ? null : answer.value();
    return switch (this) {
      case EVERYTHING -> true;
      case UNANSWERED -> value == null;
      case NOT_SURE -> value == AnswerValue.NOT_SURE;
      case NOT_YET -> value == AnswerValue.NOT_YET;
      case IN_PART -> value == AnswerValue.IN_PART;
      case WITH_NOTE -> answer != null && !answer.note().isBlank();
      case TO_COME_BACK_TO -> answer != null && answer.marked();
      case CHANGED -> value != null && value != before(checkpoint, year.previous());
    };
  }

  private static @Nullable AnswerValue before(String checkpoint, @Nullable Assessment previous) {
    return previous == null ? null : previous.valueOf(checkpoint).orElse(null);
  }
}
