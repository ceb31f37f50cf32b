package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.FreeText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A step that the person means to take. The id survives the copy into the next year.
public record Action(
    String id, Origin origin, FreeText text, @Nullable LocalDate due, ActionState state) {

  public Action withText(FreeText newText) {
    return new Action(id, origin, newText, due, state);
  }

  public Action withDue(@Nullable LocalDate newDue) {
    return new Action(id, origin, text, newDue, state);
  }

  public Action withState(ActionState newState) {
    return new Action(id, origin, text, due, newState);
  }
}
