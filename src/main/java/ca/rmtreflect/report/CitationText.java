package ca.rmtreflect.report;

import ca.rmtreflect.domain.pack.Citation;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.domain.pack.Tier;
import java.util.List;

/// What a checkpoint rests on: document, place, date, and how much it binds.
final class CitationText {

  private CitationText() {}

  static Text of(Citation citation, Pack pack, Words words) {
    Source source = pack.source(citation.source());
    Text place = words.content(citation.place());
    Text date = words.content(source.date());
    Text tier = words.word("report.tier.", source.tier());
    // A suggestion is no document: naming one as its own source would dress it up.
    return source.tier() == Tier.TOOL
        ? words.text("report.citation.tool", tier, place, date)
        : words.joined(
            List.of(words.joined(List.of(words.content(source.title()), place, date), ", "), tier),
            " · ");
  }
}
