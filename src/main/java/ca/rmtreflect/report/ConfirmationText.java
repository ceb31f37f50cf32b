package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Carried;
import ca.rmtreflect.domain.assessment.Confirmation;
import java.time.LocalDate;
import java.util.Optional;

/// When an answer was last confirmed or given, and whether it is the one of the year before or
/// another.
final class ConfirmationText {

  private ConfirmationText() {}

  /// As a small line; none where there is no answer and none came from the year before.
  static Optional<Block.Paragraph> of(Answer answer, ReportInput input) {
    Carried carried = input.assessment().carried();
    Optional<Answer> former = input.assessment().carriedAnswer(answer.checkpoint());
    TextMaker words = input.words();
    String year = carried == null ? "" : Integer.toString(carried.year());
    Text then = AnswerMark.word(former.map(Answer::value).orElse(null), words);
    if (answer.value() == null) {
      return former.map(_ -> Lines.small(words.text("report.given.to-confirm", year, then)));
    }
    LocalDate date = answer.confirmedOn() == null ? answer.answeredOn() : answer.confirmedOn();
    return Optional.ofNullable(date)
        .map(words::day)
        .map(on ->
            switch (Confirmation.of(answer, former)) {
              case FRESH -> words.text("report.given.fresh", on);
              case CONFIRMED -> words.text("report.given.confirmed", on, year);
              case CHANGED -> words.text("report.given.changed", on, year, then);
              case REWORDED -> words.text("report.given.reworded", on, year);
            })
        .map(Lines::small);
  }
}
