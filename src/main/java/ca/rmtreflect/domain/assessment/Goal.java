package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.FreeText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A learning goal in the person's words, with the day it is meant for. At most [#MOST] a year.
public record Goal(String id, FreeText text, @Nullable LocalDate due) {

  /// More than three goals a year are seldom kept.
  public static final int MOST = 3;
}
