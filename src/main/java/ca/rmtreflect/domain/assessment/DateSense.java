package ca.rmtreflect.domain.assessment;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether a date that a person enters is still to come, has passed already, or is of about now.
public enum DateSense {
  COMING,
  PAST,
  PRESENT;

  /// Every leap day has another one within so many years, even around 2100.
  private static final int YEARS = 8;

  /// The day that somebody means who leaves the year out.
  public Optional<LocalDate> nearest(MonthDay day, LocalDate today) {
    return IntStream.rangeClosed(today.getYear() - YEARS, today.getYear() + YEARS)
        .filter(day::isValidYear)
        .mapToObj(day::atYear)
        .filter(date ->
            switch (this) {
              case COMING -> !date.isBefore(today);
              case PAST -> !date.isAfter(today);
              case PRESENT -> true;
            })
        .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - today.toEpochDay())));
  }
}
