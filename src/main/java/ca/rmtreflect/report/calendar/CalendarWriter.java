package ca.rmtreflect.report.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Reminder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/// Writes reminders as iCalendar (RFC 5545): all-day events that block no time, with an alarm in
/// the morning.
///
/// The same reminders of the same moment give the same bytes. A later moment gives a higher
/// sequence number, by which a calendar knows that an event was changed.
public final class CalendarWriter {

  private static final String PROGRAM = "-//RMT Reflect//RMT Reflect//";
  private static final String OURS = "@rmt-reflect";
  private static final int MORNING = 9;

  /// Sequence numbers count the seconds from here, so that they fit an `int` for 68 years.
  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");

  private CalendarWriter() {}

  /// `changedAt` is when the reflection was last changed.
  public static byte[] write(List<Reminder> reminders, Language language, Instant changedAt) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PROGRAM + language.code().toUpperCase(Locale.ROOT));
    calendar.setMethod(Method.publish());
    reminders.forEach(one -> calendar.addEvent(event(one, changedAt)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static VEvent event(Reminder reminder, Instant changedAt) {
    VEvent event = new VEvent();
    event.setUid(reminder.id() + OURS);
    event.setDateTimeStamp(Date.from(changedAt));
    event.setLastModified(Date.from(changedAt));
    event.setSequence(sequence(changedAt));
    event.setDateStart(new DateStart(day(reminder.day()), false));
    event.setSummary(reminder.title());
    event.setDescription(reminder.details());
    event.setClassification(Classification.private_());
    event.setTransparency(true);
    if (reminder.cancelled()) {
      event.setStatus(Status.cancelled());
    } else {
      event.addAlarm(
          VAlarm.display(
              new Trigger(Duration.builder().hours(MORNING).build(), Related.START),
              reminder.title()));
    }
    return event;
  }

  /// The library writes a day as it is in the computer's zone, whichever that is.
  private static Date day(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }

  private static int sequence(Instant changedAt) {
    return Math.clamp(changedAt.getEpochSecond() - FIRST.getEpochSecond(), 0, Integer.MAX_VALUE);
  }
}
