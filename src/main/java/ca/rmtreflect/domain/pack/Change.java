package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/// An entry of the pack's change log. `items` are those whose meaning came, went or changed;
/// `editorial` names items whose words changed and whose meaning did not.
public record Change(
    String version,
    LocalDate date,
    LocalizedText note,
    List<ItemChange> items,
    List<String> editorial) {
  public Change {
    items = List.copyOf(items);
    editorial = List.copyOf(editorial);
  }
}
