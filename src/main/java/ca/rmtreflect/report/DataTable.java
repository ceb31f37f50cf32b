package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import java.util.List;

/// Part of a reflection as rows and columns, for programs that calculate. `kind` says which part.
public record DataTable(
    Kind kind, Language language, List<String> columns, List<List<String>> rows) {

  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// The parts that have a table.
  public enum Kind {
    ANSWERS,
    ACCOUNTS,
    ACTIONS,
    GOALS;

    /// The name in message keys.
    public String slug() {
      return Slug.of(this);
    }
  }
}
