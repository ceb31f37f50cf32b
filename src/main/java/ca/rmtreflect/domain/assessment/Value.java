package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.FreeText;
import java.time.LocalDate;
import java.util.List;

/// What can be entered in a field: options, words or a day.
public sealed interface Value {

  /// One or several options, by id, in the order in which they are offered.
  record Chosen(List<String> options) implements Value {
    public Chosen {
      options = List.copyOf(options);
    }

    /// A single option.
    public static Chosen one(String option) {
      return new Chosen(List.of(option));
    }
  }

  /// Words of the person's own.
  record Written(FreeText text) implements Value {}

  /// A day of the calendar, without a time or a zone.
  record Dated(LocalDate date) implements Value {}

  /// Whether there is nothing to keep. Spaces alone are kept, since somebody may be typing.
  default boolean isEmpty() {
    return switch (this) {
      case Chosen(var options) -> options.isEmpty();
      case Written(var text) -> text.text().isEmpty();
      case Dated _ -> false;
    };
  }

  /// Whether there is nothing to print or count: no option, or only spaces.
  default boolean isBlank() {
    return this instanceof Written(var text) ? text.isBlank() : isEmpty();
  }
}
