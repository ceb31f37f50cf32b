package ca.rmtreflect.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Dates;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days are read as people type them.
class TypedDateTest {

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
        "3 NOV. 2026",
        "3 nov 2026",
        "3-Nov-2026",
        "3rd November 2026",
        "November 3, 2026",
        "Nov. 3 2026",
        "2026\u201111\u201103"
      })
  void aDayIsRead(String typed) {
    assertEquals(Optional.of(LocalDate.of(2026, 11, 3)), TypedDate.read(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2026",
        "3 November",
        "03/11/2026",
        "31 November 2026",
        "2026-02-30",
        "2026-13-01",
        "0 May 2026",
        "3 Ju 2026",
        "3 Jui 2026",
        "3 ma 2026",
        "tomorrow",
        "3 November 2026 or so",
        "99999999999999999999-11-03",
        "2026-11-0",
        "0000-11-03",
        "3 November 0000"
      })
  void whatIsNoDayIsNotRead(String typed) {
    assertEquals(Optional.empty(), TypedDate.read(typed));
  }

  @Test
  void frenchMonthsAreReadWithAndWithoutAccents() {
    assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), TypedDate.read("1er décembre 2026"));
    assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), TypedDate.read("1 decembre 2026"));
    assertEquals(Optional.of(LocalDate.of(2026, 2, 5)), TypedDate.read("5 fév. 2026"));
    assertEquals(Optional.of(LocalDate.of(2026, 8, 24)), TypedDate.read("24 aout 2026"));
  }

  @ParameterizedTest
  @EnumSource
  void everyDayThatIsShownCanBeTyped(Language language) {
    for (int day = 0; day < 366; day++) {
      LocalDate date = LocalDate.of(2028, 1, 1).plusDays(day);
      assertEquals(Optional.of(date), TypedDate.read(Dates.day(date, language)));
    }
  }
}
