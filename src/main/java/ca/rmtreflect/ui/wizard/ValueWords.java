package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Option;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.Context;
import java.util.stream.Collectors;

/// What was entered, in words short enough for a list.
final class ValueWords {

  /// About three lines. The whole text stands on its own page and in the record.
  private static final int LONGEST = 240;

  private ValueWords() {}

  static String of(Context context, Item item, Value value) {
    return switch (value) {
      case Value.Chosen(var options) ->
          options.stream()
              .map(option -> label(context, item, option))
              .collect(Collectors.joining("\n"));
      case Value.Written(var text) -> preview(text.text());
      case Value.Dated(var date) -> Dates.day(date, context.language());
    };
  }

  /// The beginning of a text, on one paragraph.
  static String preview(String text) {
    int end = text.codePointCount(0, Math.min(text.length(), 4 * LONGEST));
    String beginning = text.substring(0, text.offsetByCodePoints(0, end));
    String plain = beginning.strip().replaceAll("\\s+", " ");
    return plain.codePointCount(0, plain.length()) <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  /// An option that a newer questionnaire no longer has keeps its id for a name.
  private static String label(Context context, Item item, String id) {
    return item instanceof Item.Choice choice
        ? choice.options().stream()
            .filter(option -> option.id().equals(id))
            .map(Option::label)
            .map(context::text)
            .findFirst()
            .orElse(id)
        : id;
  }
}
