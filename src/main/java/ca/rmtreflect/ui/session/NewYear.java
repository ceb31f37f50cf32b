package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.YearPart;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A year to begin. `previous` is the id of the year from which something is brought, if any is.
public record NewYear(int year, @Nullable String previous, Set<YearPart> brought) {

  public NewYear {
    brought = Set.copyOf(brought);
  }
}
