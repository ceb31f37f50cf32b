package ca.rmtreflect.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a day as people type it, in either language: `2026-11-03`, `3 November 2026`, `November 3,
/// 2026`, `3 nov. 2026`, `1er décembre 2026`.
///
/// Days in figures alone are read only from the year down, as 03/11/2026 means two different days.
public final class TypedDate {

  private static final Pattern FIGURES =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)?[ -](\\p{L}{3,})\\.?,?[ -](\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:er|st|nd|rd|th)?,? (\\d{4})");

  private TypedDate() {}

  /// The day that a text names; empty when it names none, or one that the calendar lacks.
  public static Optional<LocalDate> read(String typed) {
    String text =
        typed.toLowerCase(Locale.ROOT).replaceAll("[\\h\\v]+", " ").replace('\u2011', '-').strip();
    text = text.replaceFirst("^(le|on|the) ", "");
    Matcher figures = FIGURES.matcher(text);
    if (figures.matches()) {
      return day(figures.group(1), number(figures.group(2)), figures.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    return monthFirst.matches()
        ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
        : Optional.empty();
  }

  /// Four figures can also name the year 0, which no file may hold.
  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(number(year), month, number(day)))
          .filter(date -> date.getYear() > 0);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The month whose name begins so, in either language; 0 where none or several do.
  private static int month(String name) {
    String plain = withoutAccents(name);
    List<Month> months =
        Stream.of(Month.values())
            .filter(month ->
                Stream.of(Locale.CANADA, Locale.CANADA_FRENCH)
                    .map(locale -> month.getDisplayName(TextStyle.FULL, locale))
                    .map(full -> withoutAccents(full.toLowerCase(Locale.ROOT)))
                    .anyMatch(full -> full.startsWith(plain)))
            .toList();
    return months.size() == 1 ? months.getFirst().getValue() : 0;
  }

  private static String withoutAccents(String text) {
    return text.replace('é', 'e').replace('è', 'e').replace('û', 'u');
  }

  private static int number(String figures) {
    return Integer.parseInt(figures);
  }
}
