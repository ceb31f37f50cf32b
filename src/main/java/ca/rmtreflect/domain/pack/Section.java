package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;
import java.util.List;

/// A part of the questionnaire, a line of the task list.
public record Section(
    String id, SectionKind kind, LocalizedText title, LocalizedText intro, List<Item> items) {

  public Section {
    items = List.copyOf(items);
  }

  /// The checkpoints among the items, in order.
  public List<Item.Checkpoint> checkpoints() {
    return items.stream()
        .filter(Item.Checkpoint.class::isInstance)
        .map(Item.Checkpoint.class::cast)
        .toList();
  }
}
