package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.kit.Context;
import java.util.stream.Collectors;

/// What was entered, in words short enough for a list.
final class ValueWords {

  /// About three lines. The whole text stands on its own page and in the record.
  private static final int LONGEST = 240;

  /// So that a name with a word before it stays below 120.
  private static final int LONGEST_NAME = 90;

  private ValueWords() {}

  /// An option that a newer questionnaire no longer has keeps its id for a name.
  static String of(Context context, Item item, Value value) {
    return switch (value) {
      case Value.Chosen(var options) ->
          options.stream()
              .map(option -> item.option(option).map(context::text).orElse(option))
              .collect(Collectors.joining("\n"));
      case Value.Written(var text) -> preview(text.text());
      case Value.Dated(var date) -> context.day(date);
    };
  }

  /// The beginning of a text, as one paragraph.
  static String preview(String text) {
    return FreeText.beginning(text, LONGEST);
  }

  /// As much of a text as may stand in a name that is read out.
  static String named(String text) {
    return FreeText.beginning(text, LONGEST_NAME);
  }
}
