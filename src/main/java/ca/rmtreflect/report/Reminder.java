package ca.rmtreflect.report;

import java.time.LocalDate;

/// Something to be reminded of on a day. `id` stays the same from export to export, so that a
/// calendar moves what it has instead of adding to it. One that is `cancelled` was perhaps handed
/// over before, and is no longer wanted.
public record Reminder(String id, LocalDate day, String title, String details, boolean cancelled) {

  /// One that is wanted.
  Reminder(String id, LocalDate day, String title, String details) {
    this(id, day, title, details, false);
  }
}
