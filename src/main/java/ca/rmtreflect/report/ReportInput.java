package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.i18n.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a record is made from; every chapter takes from it what it needs.
record ReportInput(
    Pack pack,
    Assessment assessment,
    FollowUp followUp,
    @Nullable EvaluatedYear previous,
    Evaluation evaluation,
    ReportChoices choices,
    TextMaker words) {

  /// The same in one of the languages.
  ReportInput in(Language language) {
    return new ReportInput(
        pack,
        assessment,
        followUp,
        previous,
        evaluation,
        choices,
        new TextMaker(Messages.of(language)));
  }

  /// As it was signed, to be compared with another one.
  EvaluatedYear year() {
    return new EvaluatedYear(pack, assessment, FollowUp.NONE, evaluation);
  }

  AccountTexts accounts() {
    return new AccountTexts(pack, words);
  }

  boolean withNotes() {
    return choices.withNotes();
  }

  List<Section> sections(SectionKind kind) {
    return pack.sections().stream().filter(section -> section.kind() == kind).toList();
  }

  List<Item.Checkpoint> asked(Section section) {
    return section.checkpoints().stream()
        .filter(one -> evaluation.asked().contains(one.id()))
        .toList();
  }

  Optional<Answer> answer(String checkpoint) {
    return Optional.ofNullable(assessment.answers().get(checkpoint));
  }

  /// What was recorded for a checkpoint or, where nothing was, an empty answer to it as it is
  /// asked.
  Answer answerOrBlank(Item.Checkpoint checkpoint) {
    return answer(checkpoint.id())
        .orElseGet(
            () -> Answer.blank(checkpoint.id(), checkpoint.revision(), checkpoint.question()));
  }

  /// What a checkpoint is called in a list. One that the pack no longer has goes by its question as
  /// it stood, and one of which not even that is known by its id.
  Text title(String checkpoint) {
    return pack.checkpoint(checkpoint)
        .map(one -> words.content(one.title()))
        .or(() -> answer(checkpoint).map(answer -> words.content(answer.question())))
        .orElseGet(() -> words.typed(checkpoint));
  }
}
