package ca.rmtreflect.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.DateSense;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.TypedDate.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days are read as people type them.
class TypedDateTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-03",
        " 2026-11-3 ",
        "2026/11/03",
        "2026.11.03",
        "2026 11 03",
        "3 November 2026",
        "3 november 2026",
        "3 novembre 2026",
        "le 3 novembre 2026",
        "3\u00a0novembre\u00a02026",
        "3\u202fnovembre\u202f2026",
        "3 NOV. 2026",
        "3 nov 2026",
        "3 nov. 2026.",
        "3nov 2026",
        "3-Nov-2026",
        "3/Nov/2026",
        "3rd November 2026",
        "the 3rd of November 2026",
        "3 November, 2026",
        "November 3, 2026",
        "November 3rd, 2026",
        "Nov. 3 2026",
        "2026\u201111\u201103",
        "2026\u201311\u201303",
        "2026\u201411\u201403",
        "2026\u221211\u221203",
        "2026\u200b-11-03",
        "２０２６-１１-０３",
        "mardi 3 novembre 2026",
        "mardi le 3 novembre 2026",
        "mar. 3 nov. 2026",
        "Tuesday, November 3, 2026",
        "Tue 3 Nov 2026",
        "Tuesday 2026-11-03",
        "Tuesday 03/11/2026"
      })
  void aDayIsRead(String typed) {
    assertEquals(understood(LocalDate.of(2026, 11, 3)), read(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12/15/2026                   | 2026-12-15
          15/12/2026                   | 2026-12-15
          15.12.2026                   | 2026-12-15
          2026/12/15                   | 2026-12-15
          12/12/2026                   | 2026-12-12
          02/29/2028                   | 2028-02-29
          mercredi 28 février 2029     | 2029-02-28
          Wednesday, February 28, 2029 | 2029-02-28
          1er mars 2027                | 2027-03-01
          1ᵉʳ mars 2027                | 2027-03-01
          1st March 2027               | 2027-03-01
          March 1st, 2027              | 2027-03-01
          Mar 3 2027                   | 2027-03-03
          1er décembre 2026            | 2026-12-01
          1 decembre 2026              | 2026-12-01
          5 fév. 2026                  | 2026-02-05
          5 fe\u0301vrier 2026         | 2026-02-05
          24 aout 2026                 | 2026-08-24
          24 AOÛT 2026                 | 2026-08-24
          """)
  void onlyOneReadingIsPossible(String typed, LocalDate day) {
    assertEquals(understood(day), read(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15 dec          | 2026-12-15 | 2025-12-15 | 2026-12-15
          dec 15          | 2026-12-15 | 2025-12-15 | 2026-12-15
          15 déc.         | 2026-12-15 | 2025-12-15 | 2026-12-15
          le 22 novembre  | 2026-11-22 | 2026-11-22 | 2026-11-22
          3 Nov           | 2027-11-03 | 2026-11-03 | 2026-11-03
          1er janvier     | 2027-01-01 | 2026-01-01 | 2027-01-01
          29 Feb          | 2028-02-29 | 2024-02-29 | 2028-02-29
          Sunday 22 Nov   | 2026-11-22 | 2026-11-22 | 2026-11-22
          """)
  void withoutAYearItIsTheOneThatFits(
      String typed, LocalDate coming, LocalDate past, LocalDate present) {
    assertEquals(understood(coming), TypedDate.read(typed, DateSense.COMING, TODAY));
    assertEquals(understood(past), TypedDate.read(typed, DateSense.PAST, TODAY));
    assertEquals(understood(present), TypedDate.read(typed, DateSense.PRESENT, TODAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026",
        "March 2027",
        "15/12",
        "3 Ju 2026",
        "3 Jui 2026",
        "3 ma 2026",
        "tomorrow",
        "3 November 2026 or so",
        "99999999999999999999-11-03",
        "Foo 3 November 2026",
        "3 November 2026, and a long text that somebody pasted into the field of the date"
      })
  void whatIsNoDayIsNotRead(String typed) {
    assertEquals(new TypedDate(Kind.UNCLEAR, List.of()), read(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31 November 2026      | NO_SUCH_DAY
          31 June               | NO_SUCH_DAY
          2026-02-30            | NO_SUCH_DAY
          29 Feb 2027           | NO_SUCH_DAY
          29/02/2027            | NO_SUCH_DAY
          2026-13-01            | NO_SUCH_DAY
          13/13/2026            | NO_SUCH_DAY
          0 May 2026            | NO_SUCH_DAY
          2026-11-0             | NO_SUCH_DAY
          lundi 31 juin 2027    | NO_SUCH_DAY
          10 January 208        | UNUSUAL_YEAR
          1999-12-31            | UNUSUAL_YEAR
          1 janvier 2200        | UNUSUAL_YEAR
          03/04/20267           | UNUSUAL_YEAR
          15 dec 26             | SHORT_YEAR
          12/15/26              | SHORT_YEAR
          26-12-15              | SHORT_YEAR
          """)
  void whyADayIsNotTakenIsKnown(String typed, Kind kind) {
    assertEquals(new TypedDate(kind, List.of()), read(typed));
  }

  @Test
  void whatMayBeTwoDaysIsNeither() {
    TypedDate expected =
        new TypedDate(Kind.AMBIGUOUS, List.of(LocalDate.of(2027, 4, 3), LocalDate.of(2027, 3, 4)));
    assertEquals(expected, read("03/04/2027"));
    assertEquals(expected, read("3.4.2027"));
    assertEquals(Optional.empty(), expected.day());
    assertEquals(understood(LocalDate.of(2027, 3, 4)), read("jeudi 03/04/2027"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Monday 28 February 2029", "lundi, 28 fév. 2029", "mon 2029-02-28"})
  void aWeekdayThatDoesNotFitIsAskedAbout(String typed) {
    assertEquals(
        new TypedDate(Kind.WRONG_WEEKDAY, List.of(LocalDate.of(2029, 2, 28))), read(typed));
  }

  @Test
  void nothingIsNoMistake() {
    assertEquals(new TypedDate(Kind.EMPTY, List.of()), read(" \u00a0"));
  }

  @ParameterizedTest
  @EnumSource
  void everyDayThatIsShownCanBeTyped(Language language) {
    for (int day = 0; day < 366; day++) {
      LocalDate date = LocalDate.of(2028, 1, 1).plusDays(day);
      assertEquals(understood(date), read(Dates.day(date, language)));
      assertEquals(understood(date), read(Dates.weekday(date, language)));
    }
  }

  private static TypedDate read(String typed) {
    return TypedDate.read(typed, DateSense.COMING, TODAY);
  }

  private static TypedDate understood(LocalDate day) {
    return new TypedDate(Kind.UNDERSTOOD, List.of(day));
  }
}
