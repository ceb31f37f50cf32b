package ca.rmtreflect.domain.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// An assessment in the middle of a wither, so that a wither names only what it changes.
final class AssessmentDraft {

  String id;
  int year;
  AssessmentState state;
  boolean sample;
  final LocalDate startedOn;
  Instant changedAt;
  @Nullable LocalDate finishedOn;
  @Nullable String previous;
  final PackReference pack;
  SequencedMap<String, Entry> profile;
  List<Account> accounts;
  boolean accountsComplete;
  @Nullable Carried carried;
  SequencedMap<String, Answer> answers;
  SequencedMap<String, Entry> reflections;
  List<Goal> goals;
  List<Action> actions;
  Declaration declaration;

  AssessmentDraft(Assessment from) {
    id = from.id();
    year = from.year();
    state = from.state();
    sample = from.sample();
    startedOn = from.startedOn();
    changedAt = from.changedAt();
    finishedOn = from.finishedOn();
    previous = from.previous();
    pack = from.pack();
    profile = from.profile();
    accounts = from.accounts();
    accountsComplete = from.accountsComplete();
    carried = from.carried();
    answers = from.answers();
    reflections = from.reflections();
    goals = from.goals();
    actions = from.actions();
    declaration = from.declaration();
  }

  Assessment build() {
    return new Assessment(
        id,
        year,
        state,
        sample,
        startedOn,
        changedAt,
        finishedOn,
        previous,
        pack,
        profile,
        accounts,
        accountsComplete,
        carried,
        answers,
        reflections,
        goals,
        actions,
        declaration);
  }
}
