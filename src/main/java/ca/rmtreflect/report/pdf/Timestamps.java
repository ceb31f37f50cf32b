package ca.rmtreflect.report.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;

/// Moments as PDF wants them: to the second, in UTC whatever the computer's zone.
final class Timestamps {

  private Timestamps() {}

  static Calendar calendar(Instant moment) {
    return GregorianCalendar.from(moment.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
  }

  static String iso(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
