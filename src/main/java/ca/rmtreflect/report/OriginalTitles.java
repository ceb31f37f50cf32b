package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Gives a title that stands in its original language inside a text of the other one a run of its
/// own, so that it is read aloud as what it is.
///
/// A document that exists in one language has its title, and the names of its parts, in that
/// language. The other language quotes them, in quotation marks or in parentheses.
final class OriginalTitles {

  private static final String SPACE = "[\\s\u00a0\u202f]*";

  private static final Pattern QUOTED =
      Pattern.compile("[«“(]" + SPACE + "(\\p{Lu}[^«»“”()]*?)" + SPACE + "[»”)]");

  /// A title that is explained in parentheses.
  private static final Pattern EXPLAINED = Pattern.compile("^(\\p{Lu}[^«»“”()]*?)" + SPACE + "\\(");

  private final Map<Language, Pattern> titles = new EnumMap<>(Language.class);

  private OriginalTitles(Pack pack) {
    Map<Language, Set<String>> found = new EnumMap<>(Language.class);
    for (Source source : pack.sources()) {
      if (source.languages().size() == 1) {
        Language original = source.languages().iterator().next();
        Set<String> titles = found.computeIfAbsent(original, _ -> longestFirst());
        titles.add(source.title().in(original));
        quoted(source.title(), original, titles);
        places(source, pack).forEach(place -> quoted(place, original, titles));
      }
    }
    found.forEach((language, texts) ->
        titles.put(
            language,
            Pattern.compile(
                texts.stream()
                    .map(Pattern::quote)
                    .collect(
                        Collectors.joining(
                            "|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")))));
  }

  /// The same report with every such title in its language.
  static Report tagged(Report report, Pack pack) {
    OriginalTitles titles = new OriginalTitles(pack);
    return report.withBlocks(new SpanChange(titles::tagged).of(report.blocks()));
  }

  private static Set<String> longestFirst() {
    return new TreeSet<>(
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
  }

  private static List<LocalizedText> places(Source source, Pack pack) {
    return pack.checkpoints().stream()
        .map(Item.Checkpoint::citations)
        .flatMap(List::stream)
        .filter(citation -> citation.source().equals(source.id()))
        .map(citation -> citation.place())
        .toList();
  }

  /// Adds what the other language quotes word for word.
  private static void quoted(LocalizedText text, Language original, Set<String> titles) {
    String quoting = text.in(original.other());
    for (Pattern pattern : List.of(QUOTED, EXPLAINED)) {
      pattern
          .matcher(quoting)
          .results()
          .map(result -> result.group(1))
          .filter(text.in(original)::contains)
          .forEach(titles::add);
    }
  }

  private List<Span> tagged(List<Span> spans) {
    List<Span> tagged = new ArrayList<>();
    for (Span span : spans) {
      Pattern foreign = titles.get(span.language().other());
      if (foreign == null || span.link() != null) {
        tagged.add(span);
      } else {
        split(span, foreign.matcher(span.text()), tagged);
      }
    }
    return tagged;
  }

  private static void split(Span span, Matcher matcher, List<Span> parts) {
    int done = 0;
    for (MatchResult title : matcher.results().toList()) {
      if (title.start() > done) {
        parts.add(span.withText(span.text().substring(done, title.start())));
      }
      parts.add(new Span(title.group(), span.language().other(), span.weight()));
      done = title.end();
    }
    if (done < span.text().length() || done == 0) {
      parts.add(span.withText(span.text().substring(done)));
    }
  }
}
