package ca.rmtreflect.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  /// `~` stands for the no-break space, which nobody can see.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-11-22, 22~November~2026, 22~novembre~2026
          2026-12-01, 1~December~2026,  1er~décembre~2026
          2026-08-11, 11~August~2026,   11~août~2026
          2027-02-02, 2~February~2027,  2~février~2027
          2028-05-31, 31~May~2028,      31~mai~2028
          """)
  void aDayIsWrittenAsCanadiansWriteIt(LocalDate day, String english, String french) {
    assertEquals(english, Dates.day(day, Language.EN).replace('\u00a0', '~'));
    assertEquals(french, Dates.day(day, Language.FR).replace('\u00a0', '~'));
  }

  @Test
  void monthsAreWordsOfTheirLanguage() {
    assertEquals(
        List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre"),
        months(Language.FR));
    assertEquals("September", months(Language.EN).get(8));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          14:32, 14:32, 14~h~32
          09:05, 9:05,  9~h~05
          00:00, 0:00,  0~h~00
          """)
  void aTimeIsWrittenAsCanadiansWriteIt(LocalTime time, String english, String french) {
    assertEquals(english, Dates.time(time, Language.EN));
    assertEquals(french, Dates.time(time, Language.FR).replace('\u00a0', '~'));
  }

  @Test
  void calendarsNameTheirMonthAndBeginOnSunday() {
    assertEquals("November\u00a02026", Dates.month(YearMonth.of(2026, 11), Language.EN));
    assertEquals("août\u00a02027", Dates.month(YearMonth.of(2027, 8), Language.FR));
    assertEquals(
        List.of("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"), Dates.weekdays(Language.EN));
    assertEquals(
        List.of("dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."),
        Dates.weekdays(Language.FR));
  }

  @Test
  void tablesHaveTheSameDateInBothLanguages() {
    assertEquals("2026-09-01", Dates.iso(LocalDate.of(2026, 9, 1)));
  }

  private static List<String> months(Language language) {
    return Arrays.stream(Month.values())
        .map(month -> Dates.day(LocalDate.of(2026, month, 2), language).split("\u00a0", -1)[1])
        .toList();
  }
}
