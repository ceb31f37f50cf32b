package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One year's reflection: everything a person entered, and nothing that can be derived from it.
///
/// Immutable; changed by withers. `profile` and `reflections` are keyed by item, `answers` by
/// checkpoint, each in the pack's order. `accountsComplete` is the person's word that every account
/// is listed. `carried` is what came from the year before to be confirmed, where this year was
/// begun from one. `sample` marks a made-up reflection, so that nobody files it.
public record Assessment(
    String id,
    int year,
    AssessmentState state,
    boolean sample,
    LocalDate startedOn,
    Instant changedAt,
    @Nullable LocalDate finishedOn,
    @Nullable String previous,
    PackReference pack,
    SequencedMap<String, Entry> profile,
    List<Account> accounts,
    boolean accountsComplete,
    @Nullable Carried carried,
    SequencedMap<String, Answer> answers,
    SequencedMap<String, Entry> reflections,
    List<Goal> goals,
    List<Action> actions,
    Declaration declaration) {

  public Assessment {
    if (!Slug.isValid(id)) {
      throw new IllegalArgumentException("not an id: " + id);
    }
    profile = inOrder(profile);
    accounts = List.copyOf(accounts);
    answers = inOrder(answers);
    reflections = inOrder(reflections);
    goals = List.copyOf(goals);
    actions = List.copyOf(actions);
  }

  /// A year about to begin.
  public static Assessment begin(
      String id, int year, PackReference pack, LocalDate today, Instant now) {
    return new Assessment(
        id,
        year,
        AssessmentState.OPEN,
        false,
        today,
        now,
        null,
        null,
        pack,
        new LinkedHashMap<>(),
        List.of(),
        false,
        null,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        List.of(),
        List.of(),
        Declaration.EMPTY);
  }

  public boolean isFinished() {
    return state == AssessmentState.FINISHED;
  }

  /// The options chosen in a choice item of the profile; empty when it is unanswered.
  public List<String> chosen(String item) {
    Entry entry = profile.get(item);
    return entry != null && entry.value() instanceof Value.Chosen(var options)
        ? options
        : List.of();
  }

  /// The answer to a checkpoint, where there is one.
  public Optional<AnswerValue> valueOf(String checkpoint) {
    return Optional.ofNullable(answers.get(checkpoint)).map(Answer::value);
  }

  /// The answer of the year before that came along to be confirmed, where there is one.
  public Optional<Answer> carriedAnswer(String checkpoint) {
    return Optional.ofNullable(carried).map(from -> from.answers().get(checkpoint));
  }

  /// The accounts that came from the year before and were not looked at since this year was begun.
  public List<Account> accountsToLookAt() {
    return accounts.stream().filter(this::isToLookAt).toList();
  }

  public boolean isToLookAt(Account account) {
    return carried != null
        && carried.accounts().contains(account.id())
        && account.date(AccountField.LAST_LOOKED).filter(day -> !day.isBefore(startedOn)).isEmpty();
  }

  /// The account of an id, as long as it is listed.
  public Optional<Account> account(String account) {
    return accounts.stream().filter(one -> one.id().equals(account)).findFirst();
  }

  /// The same reflection under another id, as a copy has it.
  public Assessment withId(String newId) {
    return edit(draft -> draft.id = newId);
  }

  public Assessment withYear(int newYear) {
    return edit(draft -> draft.year = newYear);
  }

  /// The assessment as changed at an instant; every kept change passes through here once.
  public Assessment withChangedAt(Instant instant) {
    return edit(draft -> draft.changedAt = instant);
  }

  public Assessment withProfile(Collection<Entry> entries) {
    return edit(draft -> draft.profile = keyed(entries, Entry::item));
  }

  public Assessment withReflections(Collection<Entry> entries) {
    return edit(draft -> draft.reflections = keyed(entries, Entry::item));
  }

  public Assessment withAnswers(Collection<Answer> newAnswers) {
    return edit(draft -> draft.answers = keyed(newAnswers, Answer::checkpoint));
  }

  /// One profile item filled in; an empty value leaves no trace.
  public Assessment withProfileEntry(Entry entry) {
    return edit(draft -> draft.profile = put(profile, entry));
  }

  /// One item of the look back and ahead filled in; an empty value leaves no trace.
  public Assessment withReflection(Entry entry) {
    return edit(draft -> draft.reflections = put(reflections, entry));
  }

  /// One answer recorded in place of the former one; an answer that holds nothing leaves no trace.
  public Assessment withAnswer(Answer answer) {
    SequencedMap<String, Answer> changed = new LinkedHashMap<>(answers);
    if (answer.isBlank()) {
      changed.remove(answer.checkpoint());
    } else {
      changed.put(answer.checkpoint(), answer);
    }
    return edit(draft -> draft.answers = changed);
  }

  public Assessment withCarried(@Nullable Carried newCarried) {
    return edit(draft -> draft.carried = newCarried);
  }

  public Assessment withAccounts(List<Account> newAccounts) {
    return edit(draft -> draft.accounts = newAccounts);
  }

  /// One account changed in its place; other accounts and an unknown id are left alone.
  public Assessment withAccount(String account, UnaryOperator<Account> change) {
    List<Account> changed = new ArrayList<>(accounts);
    changed.replaceAll(one -> one.id().equals(account) ? change.apply(one) : one);
    return withAccounts(changed);
  }

  public Assessment withAccountsComplete(boolean complete) {
    return edit(draft -> draft.accountsComplete = complete);
  }

  public Assessment withGoals(List<Goal> newGoals) {
    return edit(draft -> draft.goals = newGoals);
  }

  public Assessment withActions(List<Action> newActions) {
    return edit(draft -> draft.actions = newActions);
  }

  public Assessment withDeclaration(Declaration newDeclaration) {
    return edit(draft -> draft.declaration = newDeclaration);
  }

  public Assessment withSample(boolean isSample) {
    return edit(draft -> draft.sample = isSample);
  }

  /// Closed on a day; from then on it is read-only until it is reopened.
  public Assessment finished(LocalDate day) {
    return edit(draft -> {
      draft.state = AssessmentState.FINISHED;
      draft.finishedOn = day;
    });
  }

  /// Open again under the same id; the day of the former finish goes, the declaration stays to be
  /// confirmed.
  public Assessment reopened() {
    return edit(draft -> {
      draft.state = AssessmentState.OPEN;
      draft.finishedOn = null;
    });
  }

  /// The year after this one, with what is brought into it. Answers only come to be confirmed, and
  /// accounts to be looked at again.
  public Assessment next(
      String newId,
      int newYear,
      PackReference newPack,
      LocalDate today,
      Instant now,
      Set<YearPart> brought) {
    Assessment fresh = begin(newId, newYear, newPack, today, now);
    return fresh.edit(draft -> {
      draft.previous = id;
      draft.sample = sample;
      draft.carried = carriedOn(brought);
      if (brought.contains(YearPart.PROFILE)) {
        draft.profile = profile;
      }
      if (brought.contains(YearPart.ACCOUNTS)) {
        draft.accounts = accounts;
      }
      if (brought.contains(YearPart.GOALS)) {
        draft.goals =
            goals.stream().filter(Goal::isOpen).map(goal -> goal.carriedFrom(year)).toList();
      }
      if (brought.contains(YearPart.ACTIONS)) {
        draft.actions =
            actions.stream()
                .filter(Action::isOpen)
                .map(action -> action.carriedFrom(year))
                .toList();
      }
    });
  }

  /// What comes to be looked at again: what has no answer has nothing to confirm.
  private @Nullable Carried carriedOn(Set<YearPart> brought) {
    List<Answer> given =
        brought.contains(YearPart.ANSWERS)
            ? answers.values().stream().filter(answer -> answer.value() != null).toList()
            : List.of();
    List<String> listed =
        brought.contains(YearPart.ACCOUNTS)
            ? accounts.stream().map(Account::id).toList()
            : List.of();
    Carried from = new Carried(year, keyed(given, Answer::checkpoint), listed);
    return from.isEmpty() ? null : from;
  }

  private Assessment edit(Consumer<AssessmentDraft> change) {
    AssessmentDraft draft = new AssessmentDraft(this);
    change.accept(draft);
    return draft.build();
  }

  private static <T> SequencedMap<String, T> inOrder(Map<String, T> map) {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
  }

  private static SequencedMap<String, Entry> put(SequencedMap<String, Entry> map, Entry entry) {
    SequencedMap<String, Entry> changed = new LinkedHashMap<>(map);
    if (entry.value().isEmpty()) {
      changed.remove(entry.item());
    } else {
      changed.put(entry.item(), entry);
    }
    return changed;
  }

  private static <T> SequencedMap<String, T> keyed(Collection<T> values, Function<T, String> key) {
    SequencedMap<String, T> map = new LinkedHashMap<>();
    values.forEach(value -> map.put(key.apply(value), value));
    return map;
  }
}
