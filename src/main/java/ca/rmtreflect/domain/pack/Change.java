package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/// An entry of the pack's change log. `editorial` names items whose words changed and whose meaning
/// did not.
public record Change(String version, LocalDate date, LocalizedText note, List<String> editorial) {
  public Change {
    editorial = List.copyOf(editorial);
  }
}
