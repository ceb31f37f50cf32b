package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.assessment.AccountField.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A date that the person entered, and where: as a JSON pointer into the file, and as what it
/// belongs to. The dates that the program sets by itself are not among them.
public record EnteredDate(String pointer, Place place, LocalDate date) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  /// What a date belongs to.
  public sealed interface Place {}

  /// An item of the profile, or of the look back and ahead.
  public record OfItem(String item, boolean profile) implements Place {}

  public record OfAccount(Account account, AccountField field) implements Place {}

  /// The goal at a place of the list.
  public record OfGoal(int index, Goal goal) implements Place {}

  /// The day by which an action is to be done.
  public record OfAction(Action action) implements Place {}

  /// The day on which it was done.
  public record OfDoneAction(Action action) implements Place {}

  public record OfDeclaration() implements Place {}

  /// Every date that was entered, in the order of the file.
  public static List<EnteredDate> of(Assessment assessment) {
    List<EnteredDate> dates = new ArrayList<>();
    addEntries(dates, assessment.profile().values(), true);
    for (int i = 0; i < assessment.accounts().size(); i++) {
      Account account = assessment.accounts().get(i);
      String fields = "/accounts/" + i + "/fields/";
      for (AccountField field : AccountField.values()) {
        if (field.kind() == Kind.DATE && account.date(field).isPresent()) {
          String pointer = fields + field.slug() + "/date";
          LocalDate date = account.date(field).get();
          dates.add(new EnteredDate(pointer, new OfAccount(account, field), date));
        }
      }
    }
    addEntries(dates, assessment.reflections().values(), false);
    for (int i = 0; i < assessment.goals().size(); i++) {
      Goal goal = assessment.goals().get(i);
      LocalDate due = goal.due();
      if (due != null) {
        dates.add(new EnteredDate("/goals/" + i + "/due", new OfGoal(i, goal), due));
      }
    }
    for (int i = 0; i < assessment.actions().size(); i++) {
      Action action = assessment.actions().get(i);
      LocalDate due = action.due();
      if (due != null) {
        dates.add(new EnteredDate("/actions/" + i + "/due", new OfAction(action), due));
      }
      LocalDate done = action.doneOn();
      if (done != null) {
        dates.add(new EnteredDate("/actions/" + i + "/doneOn", new OfDoneAction(action), done));
      }
    }
    LocalDate declared = assessment.declaration().date();
    if (declared != null) {
      dates.add(new EnteredDate("/declaration/date", new OfDeclaration(), declared));
    }
    return dates;
  }

  /// Every date that was entered after the year was finished, likewise, by its place in that file.
  public static List<EnteredDate> later(FollowedYear year) {
    List<EnteredDate> dates = new ArrayList<>();
    List<FollowUp.OfAction> entries = year.followUp().actions();
    for (Action action : year.now().actions()) {
      Optional<FollowUp.OfAction> entry = year.followUp().action(action.id());
      LocalDate done = entry.map(FollowUp.OfAction::doneOn).orElse(null);
      if (entry.isPresent() && done != null) {
        String pointer = "/actions/" + entries.indexOf(entry.get()) + "/doneOn";
        dates.add(new EnteredDate(pointer, new OfDoneAction(action), done));
      }
    }
    return dates;
  }

  private static void addEntries(
      List<EnteredDate> dates, Collection<Entry> entries, boolean profile) {
    int index = 0;
    for (Entry entry : entries) {
      if (entry.value() instanceof Value.Dated(var date)) {
        String pointer = (profile ? "/profile/" : "/reflections/") + index + "/value/date";
        dates.add(new EnteredDate(pointer, new OfItem(entry.item(), profile), date));
      }
      index++;
    }
  }

  /// Whether a date is of a year in which this program may be in use.
  public static boolean isUsual(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }

  public DateSense sense() {
    return switch (place) {
      case OfItem _, OfGoal _, OfAction _ -> DateSense.COMING;
      case OfAccount _, OfDoneAction _ -> DateSense.PAST;
      case OfDeclaration _ -> DateSense.PRESENT;
    };
  }

  /// Whether the date is of something that matters no more: an action that is settled, a goal that
  /// is closed, or a field of an account that is not asked at present.
  public boolean isSettled() {
    return switch (place) {
      case OfAction(var action) -> !action.isOpen();
      case OfGoal(_, var goal) -> !goal.isOpen();
      case OfAccount(var account, var field) -> !account.asks(field);
      case OfItem _, OfDoneAction _, OfDeclaration _ -> false;
    };
  }
}
