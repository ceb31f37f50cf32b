package ca.rmtreflect.ui.home;

import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.YearSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How a year stands, in words.
record YearWords(Context context, YearSummary year) {

  String title() {
    return Integer.toString(year.year());
  }

  /// "In progress · 25 of 34", "Finished 25 October 2026".
  String status() {
    LocalDate finishedOn = year.finishedOn();
    return finishedOn == null
        ? context.text("home.year.open", year.answered(), year.asked())
        : context.text("home.year.finished", context.day(finishedOn));
  }

  /// `exact` where several reflections for a year have to be told apart.
  String changed(boolean exact) {
    LocalDate day = year.changedAt().toLocalDate();
    if (day.equals(context.session().today())) {
      String time = Dates.time(year.changedAt().toLocalTime(), context.language());
      return context.text("home.year.changed.today", time);
    }
    return context.text(
        "home.year.changed",
        exact ? Dates.moment(year.changedAt(), context.language()) : context.day(day));
  }

  /// What sets it apart from a year that was begun here.
  List<String> tags(boolean twin) {
    List<String> tags = new ArrayList<>();
    if (year.sample()) {
      tags.add(context.text("home.year.sample"));
    }
    if (twin && year.copy()) {
      tags.add(context.text("home.year.copy"));
    }
    if (year.newer()) {
      tags.add(context.text("home.year.newer"));
    }
    return tags;
  }

  /// The name of its file, which tells several reflections for a year apart.
  String fileName() {
    return year.id() + ".json";
  }
}
