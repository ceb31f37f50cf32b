package ca.rmtreflect.domain.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The typed name and day under the finished reflection; both are required to finish.
public record Declaration(String name, @Nullable LocalDate date) {

  /// Not declared yet.
  public static final Declaration EMPTY = new Declaration("", null);

  /// Whether both halves are there.
  public boolean isComplete() {
    return !name.isBlank() && date != null;
  }
}
