package ca.rmtreflect.report.export;

import ca.rmtreflect.report.csv.Separator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the files for other programs are made: what stands between the cells of a table, after how
/// many months a calendar reminds of an account (never, where that is 0), and which reminder alone
/// is wanted, where it is one.
public record DataChoices(Separator separator, int months, @Nullable String reminder) {

  /// The months that are offered.
  public static final List<Integer> MONTHS = List.of(3, 6, 12, 0);

  /// What spreadsheets in the language of each file expect, and two looks a year.
  public static final DataChoices USUAL = new DataChoices(Separator.BY_LANGUAGE, 6, null);

  public DataChoices withSeparator(Separator newSeparator) {
    return new DataChoices(newSeparator, months, reminder);
  }

  public DataChoices withMonths(int newMonths) {
    return new DataChoices(separator, newMonths, reminder);
  }

  /// With one reminder alone.
  public DataChoices withReminder(String id) {
    return new DataChoices(separator, months, id);
  }
}
