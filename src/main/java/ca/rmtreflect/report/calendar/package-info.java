/// Writes reminders for calendars, the only user of the library for that.
@NullMarked
package ca.rmtreflect.report.calendar;

import org.jspecify.annotations.NullMarked;
