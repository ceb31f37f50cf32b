package ca.rmtreflect.report;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.pack.Citation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.domain.pack.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a checkpoint rests on, on one line: short title and place. The full titles stand once,
/// under the sources.
final class ShortCitation {

  /// Stands with a founding document.
  static final String STAR = "★\u00a0";

  /// A remark behind a semicolon, in brackets or not.
  private static final Pattern SAID_ONCE = Pattern.compile("; [^()]*$| \\([^()]*;[^()]*\\)$");

  private ShortCitation() {}

  static Text of(Item.Checkpoint checkpoint, ReportInput input) {
    return input
        .words()
        .joined(
            checkpoint.citations().stream().map(citation -> of(citation, input)).toList(),
            TextPair.SEPARATOR);
  }

  /// What a source is called wherever it is not called by its whole title.
  static String title(Source source, TextMaker words) {
    return words.plain("report.source." + source.id());
  }

  private static Text of(Citation citation, ReportInput input) {
    TextMaker words = input.words();
    Source source = input.pack().source(citation.source());
    List<Span> spans = new ArrayList<>();
    if (source.tier() == Tier.FOUNDING) {
      spans.add(new Span(STAR, words.language(), Span.Weight.PLAIN));
    }
    spans.add(Span.to("sources", title(source, words), words.language()));
    spans.add(new Span(", ", words.language(), Span.Weight.PLAIN));
    spans.addAll(words.content(place(citation.place())).spans());
    return new Text(spans);
  }

  /// The place without what the sources say once for all its places.
  private static LocalizedText place(LocalizedText place) {
    return new LocalizedText(place(place.en()), place(place.fr()));
  }

  private static String place(String place) {
    return SAID_ONCE.matcher(place).replaceFirst("");
  }
}
