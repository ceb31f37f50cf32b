package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.ReportChoices.Detail;
import java.time.Instant;
import java.util.List;

/// The record as a document: what every writer writes, in the order in which it is read.
///
/// `languages` are those that it speaks, its own first; spans may differ. `created` is the
/// assessment's last change, never the clock's. `footer` stands at the foot of every page before
/// the page number. `detail` decides how close together everything stands. `replaced` counts the
/// characters of the person's own text that no bundled font can show and that stand as a code in
/// the PDF.
public record Report(
    List<Language> languages,
    String title,
    String description,
    Instant created,
    Text footer,
    List<Block> blocks,
    Detail detail,
    int replaced) {

  public Report {
    languages = List.copyOf(languages);
    blocks = List.copyOf(blocks);
  }

  /// A document in which nothing is left out or closed up.
  public Report(
      List<Language> languages,
      String title,
      String description,
      Instant created,
      Text footer,
      List<Block> blocks,
      int replaced) {
    this(languages, title, description, created, footer, blocks, Detail.FULL, replaced);
  }

  /// The document's own language.
  public Language language() {
    return languages.getFirst();
  }

  /// The same record with another foot.
  Report withFooter(Text newFooter) {
    return new Report(languages, title, description, created, newFooter, blocks, detail, replaced);
  }

  /// The same record with other blocks.
  public Report withBlocks(List<Block> newBlocks) {
    return new Report(languages, title, description, created, footer, newBlocks, detail, replaced);
  }
}
