package ca.rmtreflect.i18n;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.evaluation.DateRemark;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Days and times as Canadian readers write them, by patterns of our own: what a locale prefers
/// changes between JDKs.
public final class Dates {

  private static final String NO_BREAK = "\u00a0";

  private Dates() {}

  /// `22 November 2026`, `22 novembre 2026`, `1er décembre 2026`, with no-break spaces so that a
  /// date never wraps.
  public static String day(LocalDate date, Language language) {
    Locale locale = language.locale();
    String month = DateTimeFormatter.ofPattern("MMMM", locale).format(date);
    String day =
        switch (language) {
          case EN -> Integer.toString(date.getDayOfMonth());
          case FR -> date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        };
    return day + NO_BREAK + month + NO_BREAK + date.getYear();
  }

  /// `November 2026`, `novembre 2026`.
  public static String month(YearMonth month, Language language) {
    return DateTimeFormatter.ofPattern("LLLL", language.locale()).format(month)
        + NO_BREAK
        + month.getYear();
  }

  /// The days of the week in short, from Sunday on, as Canadian calendars begin.
  public static List<String> weekdays(Language language) {
    return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
        .limit(DayOfWeek.values().length)
        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale()))
        .toList();
  }

  /// A day and a time: `22 November 2026, 14:32`.
  public static String moment(LocalDateTime moment, Language language) {
    return day(moment.toLocalDate(), language) + ", " + time(moment.toLocalTime(), language);
  }

  /// `Sunday, 22 November 2026`, `dimanche 22 novembre 2026`.
  public static String weekday(LocalDate date, Language language) {
    String weekday = DateTimeFormatter.ofPattern("EEEE", language.locale()).format(date);
    return switch (language) {
      case EN -> weekday + ", " + day(date, language);
      case FR -> weekday + " " + day(date, language);
    };
  }

  /// What is odd about a date that was entered.
  public static String remark(DateRemark remark, Messages messages) {
    return messages.word(
        "date.remark.",
        remark.kind(),
        day(remark.entered().date(), messages.language()),
        day(remark.than(), messages.language()));
  }

  /// `2026-11-22`, for tables, in both languages.
  public static String iso(LocalDate date) {
    return date.toString();
  }

  /// `14:32`, `14 h 32`.
  public static String time(LocalTime time, Language language) {
    String hour = Integer.toString(time.getHour());
    String minute = String.format(Locale.ROOT, "%02d", time.getMinute());
    return switch (language) {
      case EN -> hour + ":" + minute;
      case FR -> hour + NO_BREAK + "h" + NO_BREAK + minute;
    };
  }
}
