package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.DateSense;
import ca.rmtreflect.domain.assessment.EnteredDate;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a text says that was typed for a date, in either language: `2026-11-03`, `3 November 2026`,
/// `Tuesday, Nov. 3`, `1er décembre 2026`, `12/15/2026`.
///
/// `days` holds the day that was understood or, where the person has to choose, every day that may
/// be meant.
public record TypedDate(Kind kind, List<LocalDate> days) {

  /// Whether a text is a date, and why not.
  public enum Kind {
    EMPTY,
    UNDERSTOOD,
    AMBIGUOUS,
    WRONG_WEEKDAY,
    NO_SUCH_DAY,
    UNUSUAL_YEAR,
    SHORT_YEAR,
    UNCLEAR
  }

  /// No date is longer, however it is written.
  private static final int LONGEST = 60;

  private static final String SEPARATOR = "[-/. ]{1,3}";
  private static final String NTH = "(?:er|e|st|nd|rd|th)?";
  private static final String YEAR = "(?:[-,/. ]+(?<year>\\d{1,9}))?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<year>\\d{3,9})" + SEPARATOR + "(?<month>\\d{1,2})" + SEPARATOR + "(?<day>\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<one>\\d{1,2})" + SEPARATOR + "(?<two>\\d{1,2})" + SEPARATOR + "(?<year>\\d{1,9})");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<day>\\d{1,2})" + NTH + "[-/. ]*(?:of |de )?(?<name>[a-z]{3,})\\.?" + YEAR);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<name>[a-z]{3,})[-/. ]*(?<day>\\d{1,2})" + NTH + YEAR);
  private static final Pattern WEEKDAY = Pattern.compile("(?<name>[a-z]{3,})\\.?,? (?<rest>.+)");

  public TypedDate {
    days = List.copyOf(days);
  }

  /// Reads a text. `sense` and `today` say which year is meant where there is none.
  public static TypedDate read(String typed, DateSense sense, LocalDate today) {
    if (typed.length() > LONGEST) {
      return new TypedDate(typed.isBlank() ? Kind.EMPTY : Kind.UNCLEAR, List.of());
    }
    String text = plain(typed).replaceFirst("^(le|on|the) ", "");
    if (text.isEmpty()) {
      return new TypedDate(Kind.EMPTY, List.of());
    }
    TypedDate whole = readDate(text, sense, today);
    Matcher weekday = WEEKDAY.matcher(text);
    if (whole.kind != Kind.UNCLEAR || !weekday.matches()) {
      return whole;
    }
    String rest = weekday.group("rest").replaceFirst("^(le|the) ", "");
    return weekday(weekday.group("name"))
        .map(day -> readDate(rest, sense, today).on(day))
        .orElse(whole);
  }

  /// The day, where there is no doubt.
  public Optional<LocalDate> day() {
    return kind == Kind.UNDERSTOOD ? Optional.of(days.getFirst()) : Optional.empty();
  }

  /// Whether there is a text that is no date, or not one date.
  public boolean isUnclear() {
    return kind != Kind.UNDERSTOOD && kind != Kind.EMPTY;
  }

  /// A weekday decides between two days, and contradicts a day that is another one.
  private TypedDate on(DayOfWeek weekday) {
    List<LocalDate> fitting = days.stream().filter(date -> date.getDayOfWeek() == weekday).toList();
    return days.isEmpty() || fitting.size() == days.size()
        ? this
        : new TypedDate(
            fitting.isEmpty() ? Kind.WRONG_WEEKDAY : Kind.UNDERSTOOD,
            fitting.isEmpty() ? days : fitting);
  }

  private static TypedDate readDate(String text, DateSense sense, LocalDate today) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return of(
          yearFirst.group("year"),
          Stream.of(day(number(yearFirst, "month"), number(yearFirst, "day"))));
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      int one = number(yearLast, "one");
      int two = number(yearLast, "two");
      return of(yearLast.group("year"), Stream.of(day(two, one), day(one, two)));
    }
    Matcher named = DAY_FIRST.matcher(text);
    if (!named.matches()) {
      named = MONTH_FIRST.matcher(text);
    }
    Optional<Month> month = named.matches() ? month(named.group("name")) : Optional.empty();
    if (month.isEmpty()) {
      return new TypedDate(Kind.UNCLEAR, List.of());
    }
    Optional<MonthDay> day = day(month.get().getValue(), number(named, "day"));
    String year = named.group("year");
    return year == null
        ? day.flatMap(known -> sense.nearest(known, today))
            .map(date -> new TypedDate(Kind.UNDERSTOOD, List.of(date)))
            .orElse(new TypedDate(Kind.NO_SUCH_DAY, List.of()))
        : of(year, Stream.of(day));
  }

  /// The days of a year that a text may mean.
  private static TypedDate of(String year, Stream<Optional<MonthDay>> readings) {
    if (year.length() <= 2) {
      return new TypedDate(Kind.SHORT_YEAR, List.of());
    }
    int number = Integer.parseInt(year);
    List<LocalDate> days =
        readings
            .flatMap(Optional::stream)
            .filter(day -> day.isValidYear(number))
            .map(day -> day.atYear(number))
            .distinct()
            .toList();
    if (days.isEmpty()) {
      return new TypedDate(Kind.NO_SUCH_DAY, days);
    }
    if (!EnteredDate.isUsual(days.getFirst())) {
      return new TypedDate(Kind.UNUSUAL_YEAR, List.of());
    }
    return new TypedDate(days.size() == 1 ? Kind.UNDERSTOOD : Kind.AMBIGUOUS, days);
  }

  private static Optional<MonthDay> day(int month, int day) {
    try {
      return Optional.of(MonthDay.of(month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Month> month(String name) {
    return named(
        name,
        Stream.of(Month.values()),
        (month, locale) -> month.getDisplayName(TextStyle.FULL, locale));
  }

  private static Optional<DayOfWeek> weekday(String name) {
    return named(
        name,
        Stream.of(DayOfWeek.values()),
        (day, locale) -> day.getDisplayName(TextStyle.FULL, locale));
  }

  /// The one whose name begins so in either language; none where several do.
  private static <T> Optional<T> named(
      String name, Stream<T> all, BiFunction<T, Locale, String> naming) {
    List<T> found =
        all.filter(one ->
                Stream.of(Language.values())
                    .map(language -> plain(naming.apply(one, language.locale())))
                    .anyMatch(full -> full.startsWith(name)))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// Small letters without accents, plain hyphens, figures and spaces, whatever was typed or
  /// pasted.
  private static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}\\p{Cf}]", "")
        .replaceAll("[\\p{Pd}\u2212]", "-")
        .replaceAll("[\\h\\v]+", " ")
        .strip()
        .replaceFirst("[.,;]+$", "");
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }
}
