package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.ui.session.Page;
import java.util.List;

/// A line of the check page: what was asked, what was answered, what else there is to say, and the
/// page where it can be changed. `id` is unique on the page.
record CheckLine(
    String id, String name, String value, Kind kind, List<Remark> remarks, Page.OfYear page) {

  /// What kind of value stands there: one that a glance takes in, words to read, or none.
  enum Kind {
    BRIEF,
    WORDS,
    MISSING
  }

  /// Something to say below a line. `notice` invites a second look.
  record Remark(String words, boolean notice) {}

  CheckLine {
    remarks = List.copyOf(remarks);
  }
}
