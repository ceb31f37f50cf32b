package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was entered in a choice, a text or a date item, line by line.
final class EntryTexts {

  private EntryTexts() {}

  /// The lines of an entry; none when there is nothing to print. The item is null where the pack no
  /// longer has it: its options then go by their ids.
  static List<Text> of(@Nullable Entry entry, @Nullable Item item, TextMaker words) {
    if (entry == null || entry.value().isBlank()) {
      return List.of();
    }
    return switch (entry.value()) {
      case Value.Chosen(var options) ->
          options.stream().map(option -> label(option, item, words)).toList();
      case Value.Written(var text) -> List.of(words.typed(text));
      case Value.Dated(var date) -> List.of(words.day(date));
    };
  }

  private static Text label(String option, @Nullable Item item, TextMaker words) {
    List<Option> options = item instanceof Item.Choice choice ? choice.options() : List.of();
    return options.stream()
        .filter(one -> one.id().equals(option))
        .findFirst()
        .map(one -> words.content(one.label()))
        .orElseGet(() -> words.typed(option));
  }
}
