package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.FreeText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A learning goal in the person's words: what they want to learn, what they will do for it, the
/// day it is meant for, how they will know, and what came of it. At most [#MOST] at a time.
///
/// The id survives the copy into the next year. `closedOn` is the day on which the person had done
/// with it; until then it is open. `since` is the year in which it was set, where that is an
/// earlier one, and `checkpoint` the question from whose answer it was drafted, if any.
public record Goal(
    String id,
    FreeText text,
    FreeText activity,
    @Nullable LocalDate due,
    FreeText measure,
    FreeText outcome,
    @Nullable LocalDate closedOn,
    @Nullable Integer since,
    @Nullable String checkpoint) {

  /// More than three goals at a time are seldom kept.
  public static final int MOST = 3;

  /// The parts of a goal that are written in words.
  public enum Part {
    TEXT,
    ACTIVITY,
    MEASURE,
    OUTCOME
  }

  /// A goal of this year of which only the aim is written.
  public Goal(String id, FreeText text, @Nullable LocalDate due) {
    this(id, text, FreeText.EMPTY, due, FreeText.EMPTY, FreeText.EMPTY, null, null, null);
  }

  /// A goal of which nothing is written yet.
  public static Goal blank(String id) {
    return new Goal(id, FreeText.EMPTY, null);
  }

  /// Whether the person is still at it.
  public boolean isOpen() {
    return closedOn == null;
  }

  /// Whether it was set in an earlier year and is still open.
  public boolean isCarried() {
    return since != null && isOpen();
  }

  /// Whether there is nothing worth keeping.
  public boolean isEmpty() {
    return due == null
        && closedOn == null
        && text.text().isEmpty()
        && activity.text().isEmpty()
        && measure.text().isEmpty()
        && outcome.text().isEmpty();
  }

  /// Whether nothing of it is worth printing.
  public boolean isBlank() {
    return due == null
        && closedOn == null
        && text.isBlank()
        && activity.isBlank()
        && measure.isBlank()
        && outcome.isBlank();
  }

  /// What is written in a part.
  public FreeText in(Part part) {
    return switch (part) {
      case TEXT -> text;
      case ACTIVITY -> activity;
      case MEASURE -> measure;
      case OUTCOME -> outcome;
    };
  }

  public Goal with(Part part, FreeText words) {
    return new Goal(
        id,
        part == Part.TEXT ? words : text,
        part == Part.ACTIVITY ? words : activity,
        due,
        part == Part.MEASURE ? words : measure,
        part == Part.OUTCOME ? words : outcome,
        closedOn,
        since,
        checkpoint);
  }

  public Goal withDue(@Nullable LocalDate newDue) {
    return new Goal(id, text, activity, newDue, measure, outcome, closedOn, since, checkpoint);
  }

  /// Done with on a day, or open again.
  public Goal withClosedOn(@Nullable LocalDate day) {
    return new Goal(id, text, activity, due, measure, outcome, day, since, checkpoint);
  }

  /// The same in the year after; it remembers the year in which it was set.
  Goal carriedFrom(int year) {
    Integer first = since == null ? (Integer) year : since;
    return new Goal(id, text, activity, due, measure, outcome, closedOn, first, checkpoint);
  }
}
