package ca.rmtreflect.report.export;

import ca.rmtreflect.report.csv.Separator;

/// How the files for other programs are made: what stands between the cells of a table.
public record DataChoices(Separator separator) {

  /// What spreadsheets in the language of each file expect.
  public static final DataChoices USUAL = new DataChoices(Separator.BY_LANGUAGE);
}
