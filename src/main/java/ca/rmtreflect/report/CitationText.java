package ca.rmtreflect.report;

import ca.rmtreflect.domain.pack.Citation;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.domain.pack.Tier;
import java.util.List;

/// What a checkpoint rests on: how much it binds, then document, date and place.
final class CitationText {

  private CitationText() {}

  static Text of(Citation citation, Pack pack, TextMaker words) {
    Source source = pack.source(citation.source());
    Text tier = words.word("report.tier.", source.tier());
    Text date = words.content(source.date());
    Text place = words.content(citation.place());
    // A suggestion is no document: naming one as its own source would dress it up.
    return source.tier() == Tier.TOOL
        ? words.labelled(words.joined(List.of(tier, date), ", "), place)
        : words.labelled(
            tier, words.joined(List.of(words.content(source.title()), date, place), ", "));
  }
}
