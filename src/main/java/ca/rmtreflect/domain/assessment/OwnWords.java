package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person typed in one box of a year, and which box that is. The language is null where none
/// is kept.
public record OwnWords(Box box, String text, @Nullable Language language) {

  /// A box of the program that takes words. Goals have no page of their own and go by their place
  /// in the list, from 0.
  public sealed interface Box {

    record Profile(String item) implements Box {}

    record Reflection(String item) implements Box {}

    record OfAccount(String account, AccountField field) implements Box {}

    record Reason(String checkpoint) implements Box {}

    record Note(String checkpoint) implements Box {}

    record Evidence(String checkpoint) implements Box {}

    record OfGoal(int place, Goal.Part part) implements Box {}

    record OfAction(String action) implements Box {}

    record ReasonOfAction(String action) implements Box {}

    record DeclarationName() implements Box {}

    /// What came from the year before with an answer; it can only be looked at.
    record Carried(String checkpoint) implements Box {}

    /// A box in which something was entered after the year was finished.
    sealed interface Later extends Box {}

    record LaterNote(String action) implements Later {}

    record LaterReason(String action) implements Later {}

    record LaterOutcome(String goal) implements Later {}
  }

  /// Every text of a year that says something, in the order of its pages: what came from the year
  /// before and was not taken over is among them, and what was entered later.
  public static List<OwnWords> in(FollowedYear year) {
    List<OwnWords> all = everyBox(year.assessment());
    addCarried(year.assessment(), all);
    addLater(year, all);
    return all.stream().filter(one -> !one.text().isBlank()).toList();
  }

  /// Every text of a year, blank or not, in the order of its pages; what came from the year before
  /// was typed there. The records are taken apart whole, so that a new component does not compile
  /// until it is decided here whether somebody types in it.
  public static List<OwnWords> everyBox(Assessment year) {
    List<OwnWords> all = new ArrayList<>();
    switch (year) {
      case Assessment(
              _,
              _,
              _,
              _,
              _,
              _,
              _,
              _,
              _,
              var profile,
              var accounts,
              _,
              _,
              var answers,
              var reflections,
              var goals,
              var actions,
              var declaration) -> {
        entries(profile.values(), all, true);
        accounts.forEach(account -> add(account, all));
        answers.values().forEach(answer -> add(answer, all));
        entries(reflections.values(), all, false);
        for (int i = 0; i < goals.size(); i++) {
          add(goals.get(i), i, all);
        }
        actions.forEach(action -> add(action, all));
        add(declaration, all);
      }
    }
    return all;
  }

  private static void addCarried(Assessment year, List<OwnWords> all) {
    Carried carried = year.carried();
    if (carried != null) {
      for (Answer former : carried.answers().values()) {
        Answer now = year.answers().get(former.checkpoint());
        String words =
            Stream.of(Answer::reason, Answer::note, (Function<Answer, FreeText>) Answer::evidence)
                .filter(part -> now == null || !part.apply(now).equals(part.apply(former)))
                .map(part -> part.apply(former).text())
                .collect(Collectors.joining("\n"));
        all.add(new OwnWords(new Box.Carried(former.checkpoint()), words, null));
      }
    }
  }

  /// Of what is no longer in the plan nothing is shown or printed.
  private static void addLater(FollowedYear year, List<OwnWords> all) {
    for (Action action : year.assessment().actions()) {
      switch (year.followUp().action(action.id()).orElse(null)) {
        case FollowUp.OfAction(var id, _, _, var reason, var note, _) -> {
          add(new Box.LaterReason(id), reason, all);
          add(new Box.LaterNote(id), note, all);
        }
        case null -> {}
      }
    }
    for (Goal goal : year.assessment().goals()) {
      switch (year.followUp().goal(goal.id()).orElse(null)) {
        case FollowUp.OfGoal(var id, var outcome, _, _, _) ->
            add(new Box.LaterOutcome(id), outcome, all);
        case null -> {}
      }
    }
  }

  private static void entries(Collection<Entry> entries, List<OwnWords> all, boolean ofProfile) {
    for (Entry entry : entries) {
      switch (entry) {
        case Entry(var item, _, var value, _) ->
            add(ofProfile ? new Box.Profile(item) : new Box.Reflection(item), value, all);
      }
    }
  }

  private static void add(Account account, List<OwnWords> all) {
    switch (account) {
      case Account(var id, var fields) ->
          fields.forEach((field, value) -> add(new Box.OfAccount(id, field), value, all));
    }
  }

  private static void add(Answer answer, List<OwnWords> all) {
    switch (answer) {
      case Answer(var checkpoint, _, _, var reason, var note, var evidence, _, _, _, _) -> {
        add(new Box.Reason(checkpoint), reason, all);
        add(new Box.Note(checkpoint), note, all);
        add(new Box.Evidence(checkpoint), evidence, all);
      }
    }
  }

  private static void add(Goal goal, int place, List<OwnWords> all) {
    switch (goal) {
      case Goal(_, var text, var activity, _, var measure, var outcome, _, _, _) -> {
        add(new Box.OfGoal(place, Goal.Part.TEXT), text, all);
        add(new Box.OfGoal(place, Goal.Part.ACTIVITY), activity, all);
        add(new Box.OfGoal(place, Goal.Part.MEASURE), measure, all);
        add(new Box.OfGoal(place, Goal.Part.OUTCOME), outcome, all);
      }
    }
  }

  private static void add(Action action, List<OwnWords> all) {
    switch (action) {
      case Action(var id, _, var text, _, _, _, var reason, _) -> {
        add(new Box.OfAction(id), text, all);
        add(new Box.ReasonOfAction(id), reason, all);
      }
    }
  }

  private static void add(Declaration declaration, List<OwnWords> all) {
    switch (declaration) {
      case Declaration(var name, _) -> all.add(new OwnWords(new Box.DeclarationName(), name, null));
    }
  }

  private static void add(Box box, Value value, List<OwnWords> all) {
    switch (value) {
      case Value.Written(var text) -> add(box, text, all);
      case Value.Chosen _, Value.Dated _ -> {}
    }
  }

  private static void add(Box box, FreeText text, List<OwnWords> all) {
    all.add(new OwnWords(box, text.text(), text.language()));
  }
}
