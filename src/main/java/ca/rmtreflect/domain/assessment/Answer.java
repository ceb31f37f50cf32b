package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person recorded for one checkpoint.
///
/// `revision` is the checkpoint's at the time of the answer, `question` its words at that time.
/// `value` is null while the checkpoint is unanswered but has a note, evidence or a mark. `reason`
/// belongs to *Does not apply* and survives a change of mind. `confirmedOn` is the day on which an
/// answer that came from the year before was confirmed or changed; one that was confirmed keeps the
/// day on which it was first given as `answeredOn`.
public record Answer(
    String checkpoint,
    int revision,
    @Nullable AnswerValue value,
    FreeText reason,
    FreeText note,
    FreeText evidence,
    boolean marked,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate confirmedOn,
    LocalizedText question) {

  /// An untouched checkpoint.
  public static Answer blank(String checkpoint, int revision, LocalizedText question) {
    return new Answer(
        checkpoint,
        revision,
        null,
        FreeText.EMPTY,
        FreeText.EMPTY,
        FreeText.EMPTY,
        false,
        null,
        null,
        question);
  }

  /// Whether nothing at all is recorded, so that there is nothing to keep.
  public boolean isBlank() {
    return value == null
        && reason.text().isEmpty()
        && note.text().isEmpty()
        && evidence.text().isEmpty()
        && !marked;
  }

  /// The answer given on a day, or taken back when `newValue` is null.
  public Answer withValue(@Nullable AnswerValue newValue, LocalDate today) {
    return new Answer(
        checkpoint,
        revision,
        newValue,
        reason,
        note,
        evidence,
        marked,
        newValue == null ? null : today,
        null,
        question);
  }

  /// The answer of the year before, confirmed on a day. Its reason is taken where none is written
  /// yet.
  public Answer confirmed(Answer former, LocalDate today) {
    return new Answer(
        checkpoint,
        revision,
        former.value(),
        reason.text().isEmpty() ? former.reason() : reason,
        note,
        evidence,
        marked,
        former.answeredOn(),
        today,
        question);
  }

  /// The same with the note and the evidence of another answer, each where none is written yet.
  public Answer withWordsOf(Answer former) {
    return with(
        reason,
        note.text().isEmpty() ? former.note() : note,
        evidence.text().isEmpty() ? former.evidence() : evidence,
        marked);
  }

  /// The same, looked at again on a day beside the answer that came from the year before: where it
  /// is still that one, it was given when that was.
  public Answer lookedAt(Answer former, LocalDate today) {
    return new Answer(
        checkpoint,
        revision,
        value,
        reason,
        note,
        evidence,
        marked,
        isStill(former) ? former.answeredOn() : answeredOn,
        value == null ? null : today,
        question);
  }

  /// Whether this answers the same question in the same way.
  public boolean isStill(Answer former) {
    return revision == former.revision() && value == former.value();
  }

  public Answer withReason(FreeText newReason) {
    return with(newReason, note, evidence, marked);
  }

  public Answer withNote(FreeText newNote) {
    return with(reason, newNote, evidence, marked);
  }

  public Answer withEvidence(FreeText newEvidence) {
    return with(reason, note, newEvidence, marked);
  }

  public Answer withMarked(boolean nowMarked) {
    return with(reason, note, evidence, nowMarked);
  }

  private Answer with(
      FreeText newReason, FreeText newNote, FreeText newEvidence, boolean nowMarked) {
    return new Answer(
        checkpoint,
        revision,
        value,
        newReason,
        newNote,
        newEvidence,
        nowMarked,
        answeredOn,
        confirmedOn,
        question);
  }
}
