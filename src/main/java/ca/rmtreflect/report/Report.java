package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import java.time.Instant;
import java.util.List;

/// The record as a document: what every writer writes, in the order in which it is read.
///
/// `language` is the document's own; spans may differ. `created` is the assessment's last change,
/// never the clock's. `footer` stands at the foot of every page before the page number. `replaced`
/// counts the characters of the person's own text that no bundled font can show and that stand as a
/// code in the PDF.
public record Report(
    Language language,
    String title,
    String description,
    Instant created,
    String footer,
    List<Block> blocks,
    int replaced) {

  public Report {
    blocks = List.copyOf(blocks);
  }

  /// The same record with other blocks.
  public Report withBlocks(List<Block> newBlocks) {
    return new Report(language, title, description, created, footer, newBlocks, replaced);
  }
}
