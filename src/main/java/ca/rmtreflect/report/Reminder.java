package ca.rmtreflect.report;

import java.time.LocalDate;

/// Something to be reminded of on a day. `id` stays the same from export to export, so that a
/// calendar moves what it has instead of adding to it.
public record Reminder(String id, LocalDate day, String title, String details) {}
