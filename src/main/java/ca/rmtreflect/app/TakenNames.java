package ca.rmtreflect.app;

import java.util.List;

/// Says what to do where files of the names that an export needs are there already, and hold
/// something else.
interface TakenNames {

  /// What the person wants.
  enum Choice {
    KEEP_BOTH,
    REPLACE,
    CANCEL
  }

  /// Waits for the answer.
  Choice ask(List<String> names);
}
